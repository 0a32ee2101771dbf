package nl.llo.matching.funding;

import java.time.LocalDate;
import nl.llo.model.budget.CostKind;

/**
 * A cost of a route that nobody has paid.
 *
 * @param step the step, from 0
 * @param index the cost within the step, from 0
 * @param kind what kind of cost it is
 * @param cents how much
 * @param day the day on which it is paid: that on which the step begins, or that of the question if it has begun or has no day
 */
record OpenCost(int step, int index, CostKind kind, long cents, LocalDate day) {}
