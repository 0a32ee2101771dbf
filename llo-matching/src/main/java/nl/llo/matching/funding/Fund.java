package nl.llo.matching.funding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.llo.matching.explain.Argument;
import nl.llo.matching.explain.Reason;
import nl.llo.matching.internal.funding.Capacity;
import nl.llo.model.budget.Budget;
import nl.llo.model.id.RegulationId;
import nl.llo.model.regulation.Regulation;

/**
 * A budget of a regulation, seen from one route and one person.
 *
 * @param regulation the regulation
 * @param budget the budget
 * @param capacity the most that it can pay to each set of open costs; the origin of a limit is its place in {@code limits}
 * @param limits what to tell of each limit
 * @param own the least that the person bears of each open cost when it is used, in cents
 * @param grants how many steps it may pay for, by year; {@link #EVER} is the key for all years together
 * @param waits the regulations of which one budget must pay too
 * @param waitsIfNotUsed those of them that may have been used before
 * @param out why it is left out, whatever the others do
 * @param open what is open about it
 * @param amountStated whether it is known how much a person gets
 * @param remarks what to tell when it pays
 */
@SuppressWarnings("ArrayRecordComponent") // funds are told apart by their budgets
record Fund(
        Regulation regulation,
        Budget budget,
        Capacity capacity,
        List<Reason> limits,
        long[] own,
        Map<Integer, Integer> grants,
        Set<RegulationId> waits,
        Set<RegulationId> waitsIfNotUsed,
        List<Reason> out,
        List<Reason> open,
        boolean amountStated,
        List<Reason> remarks) {

    /** All years together. */
    static final int EVER = 0;

    /** The regulation as it reads in a reason. */
    Argument name() {
        return new Argument.Words(regulation.getName());
    }

    /** Whether it takes part in the plan of what is certain. */
    boolean isCertain() {
        return out.isEmpty() && open.isEmpty() && amountStated;
    }

    /** Whether it takes part in an alternative. */
    boolean isPossible() {
        return out.isEmpty() && amountStated && !isCertain();
    }
}
