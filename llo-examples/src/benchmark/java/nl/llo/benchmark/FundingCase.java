package nl.llo.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nl.llo.model.budget.CostKind;

/**
 * A made-up question of who pays, as plain numbers, from which the planner and the solver are asked apart. Amounts are cents.
 *
 * @param days the day on which each step begins
 * @param costs what the steps cost
 * @param funds who may pay
 */
record FundingCase(List<LocalDate> days, List<Cost> costs, List<Fund> funds) {

    /** The day of the question. */
    static final LocalDate DAY = LocalDate.of(2022, 6, 1);

    /**
     * A cost.
     *
     * @param step its step
     * @param kind what kind of cost it is
     * @param cents how much
     */
    record Cost(int step, CostKind kind, long cents) {}

    /**
     * A fund, which is the only budget of its regulation.
     *
     * @param kinds what it pays
     * @param person the most for a person
     * @param year the most for a person in a year
     * @param course the most for each step
     * @param percent the most of each cost, in percent
     * @param own the least of each cost that it can pay which stays with the person, in percent
     * @param rank its place in the order of paying
     * @param excludes funds before it in the list that never pay beside it
     * @param after the fund before it in the list that must pay too
     */
    record Fund(
            List<CostKind> kinds,
            OptionalLong person,
            OptionalLong year,
            OptionalLong course,
            int percent,
            int own,
            OptionalInt rank,
            List<Integer> excludes,
            OptionalInt after) {

        /** The most that it pays of a cost by its share, rounded down. */
        long most(Cost cost) {
            return kinds.contains(cost.kind()) ? cost.cents() * percent / 100 : 0;
        }

        /** What stays with the person of a cost that it can pay, rounded up. */
        long own(Cost cost) {
            return (cost.cents() * own + 99) / 100;
        }
    }

    /** All costs together, in cents. */
    long total() {
        return costs.stream().mapToLong(Cost::cents).sum();
    }
}
