package nl.llo.matching.criteria;

import java.util.Optional;
import nl.llo.matching.explain.Reason;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.criterion.Criterion;
import org.jspecify.annotations.Nullable;

/**
 * How a node came out for somebody: node and facts, and no more until it is read. Thread-safe: what it remembers is worked
 * out again when two threads ask at once, to the same result.
 */
abstract class LazyOutcome implements CriterionOutcome {

    final ProfileFacts facts;
    private final Node node;
    private @Nullable Truth truth;

    LazyOutcome(Node node, ProfileFacts facts) {
        this.node = node;
        this.facts = facts;
    }

    @Override
    public final Optional<Criterion> getCriterion() {
        return node.rule.criterion();
    }

    @Override
    public final Reason getReason() {
        return node.rule.reason();
    }

    @Override
    public final Truth getTruth() {
        Truth known = truth;
        if (known == null) {
            known = node.answer(facts, false).toTruth();
            truth = known;
        }
        return known;
    }

    /** Names the rule only. */
    @Override
    public final String toString() {
        return "CriterionOutcome{reason=" + getReason() + "}";
    }
}
