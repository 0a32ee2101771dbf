package nl.llo.matching.criteria;

import nl.llo.matching.explain.Reason;
import nl.llo.matching.internal.rule.RuleTexts;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.criterion.Criterion;
import org.jspecify.annotations.Nullable;

/** A criterion and what it asks, worked out when that is first told. Thread-safe: two threads come to the same. */
final class Rule {

    private final Criterion criterion;
    private final RuleTexts texts;
    private @Nullable Reason reason;

    Rule(Criterion criterion, RuleTexts texts) {
        this.criterion = criterion;
        this.texts = texts;
    }

    /** An outcome of it, to be completed. */
    CriterionOutcome.Builder outcome(Truth truth) {
        Reason asked = reason;
        if (asked == null) {
            asked = criterion.accept(texts);
            reason = asked;
        }
        return CriterionOutcome.builder().criterion(criterion).truth(truth).reason(asked);
    }
}
