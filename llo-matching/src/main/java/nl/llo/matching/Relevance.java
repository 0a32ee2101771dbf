package nl.llo.matching;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.matching.outcome.MissingFact;
import nl.llo.matching.outcome.Truth;
import nl.llo.matching.outcome.UnknownCause;
import nl.llo.model.criterion.AllOf;
import nl.llo.model.criterion.AnyOf;
import nl.llo.model.criterion.AtLeast;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.criterion.Not;

/**
 * Finds the missing facts that could still change a verdict.
 *
 * <p>An answer is a step on a ladder of four. For each part the lowest and highest step that the missing facts leave
 * possible are known; between two neighbouring steps a part is undecided when one lies at or below and the other above. A
 * missing fact matters when there is such a pair of steps for which it and everything above it are undecided: then the
 * rest can turn out so that this fact alone tips the verdict. Every place where a fact is asked counts by itself.
 */
final class Relevance {

    private static final int YES = 3;
    private static final int LIKELY = 2;
    private static final int OPEN = 1;
    private static final int NO = 0;

    private final List<CriterionOutcome> conditions;
    private final IdentityHashMap<CriterionOutcome, Range> plain = new IdentityHashMap<>();
    private final IdentityHashMap<CriterionOutcome, Range> negated = new IdentityHashMap<>();
    private final IdentityHashMap<CriterionOutcome, Set<Integer>> visited = new IdentityHashMap<>();
    private final Set<MissingFact> facts = new LinkedHashSet<>();

    private Relevance(List<CriterionOutcome> conditions) {
        this.conditions = conditions;
    }

    /** The facts that matter to a conjunction, in the order in which its conditions ask for them. */
    static List<MissingFact> listFacts(List<CriterionOutcome> conditions) {
        Relevance relevance = new Relevance(conditions);
        relevance.walkAll();
        return List.copyOf(relevance.facts);
    }

    private void walkAll() {
        Range whole = Range.lowest(
                conditions.stream().map(condition -> range(condition, false)).toList());
        for (CriterionOutcome condition : conditions) {
            walk(condition, false, whole.steps());
        }
    }

    private void walk(CriterionOutcome outcome, boolean isNegated, int stepsAbove) {
        int steps = stepsAbove & range(outcome, isNegated).steps();
        int visit = steps * 2 + (isNegated ? 1 : 0);
        if (steps == 0
                || !visited.computeIfAbsent(outcome, each -> new LinkedHashSet<>())
                        .add(visit)) {
            return;
        }
        facts.addAll(outcome.getMissingFacts());
        boolean turns = outcome.getCriterion().filter(Not.class::isInstance).isPresent();
        for (CriterionOutcome part : outcome.getParts()) {
            walk(part, isNegated != turns, steps);
        }
    }

    private Range range(CriterionOutcome outcome, boolean isNegated) {
        IdentityHashMap<CriterionOutcome, Range> known = isNegated ? negated : plain;
        Range range = known.get(outcome);
        if (range == null) {
            range = outcome.getParts().isEmpty() ? leaf(outcome, isNegated) : combined(outcome, isNegated);
            known.put(outcome, range);
        }
        return range;
    }

    private Range combined(CriterionOutcome outcome, boolean isNegated) {
        Criterion criterion = outcome.getCriterion().orElseThrow();
        boolean turns = criterion instanceof Not;
        List<Range> parts = new ArrayList<>();
        for (CriterionOutcome part : outcome.getParts()) {
            parts.add(range(part, isNegated != turns));
        }
        if (criterion instanceof AllOf) {
            return isNegated ? Range.highest(parts) : Range.lowest(parts);
        }
        if (criterion instanceof AnyOf) {
            return isNegated ? Range.lowest(parts) : Range.highest(parts);
        }
        if (criterion instanceof AtLeast atLeast) {
            int count = isNegated ? parts.size() - atLeast.getCount() + 1 : atLeast.getCount();
            return Range.atLeast(count, parts);
        }
        return parts.get(0);
    }

    private static Range leaf(CriterionOutcome outcome, boolean isNegated) {
        if (outcome.getTruth().isKnown()) {
            int step = (outcome.getTruth() == Truth.TRUE) != isNegated ? YES : NO;
            return new Range(step, step);
        }
        Set<UnknownCause> causes = outcome.getUnknownCauses();
        if (!causes.contains(UnknownCause.MISSING_FACT)) {
            boolean likely = causes.stream().allMatch(UnknownCause::leavesLikely);
            int step = likely ? LIKELY : OPEN;
            return new Range(step, step);
        }
        // Several places, of which one is not in the data: asking the others can only turn it to yes.
        boolean stays = causes.contains(UnknownCause.NOT_RECORDED);
        if (!stays) {
            return new Range(NO, YES);
        }
        return isNegated ? new Range(NO, OPEN) : new Range(OPEN, YES);
    }

    /**
     * The steps that the missing facts leave possible.
     *
     * @param low the lowest
     * @param high the highest
     */
    private record Range(int low, int high) {

        /** The pairs of neighbouring steps that are undecided, as bits: the pair below step {@code n} is bit {@code n}. */
        int steps() {
            int steps = 0;
            for (int step = low + 1; step <= high; step++) {
                steps |= 1 << step;
            }
            return steps;
        }

        static Range lowest(List<Range> parts) {
            return atLeast(parts.size(), parts);
        }

        static Range highest(List<Range> parts) {
            return atLeast(1, parts);
        }

        static Range atLeast(int count, List<Range> parts) {
            return new Range(
                    nth(count, parts.stream().map(Range::low).toList()),
                    nth(count, parts.stream().map(Range::high).toList()));
        }

        /** The count-th highest step. */
        private static int nth(int count, List<Integer> steps) {
            if (count <= 0) {
                return YES;
            }
            if (count > steps.size()) {
                return NO;
            }
            return steps.stream().sorted().toList().get(steps.size() - count);
        }
    }
}
