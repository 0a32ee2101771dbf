package nl.llo.matching.criteria;

import java.util.Optional;
import java.util.function.Supplier;
import nl.llo.matching.explain.Reason;
import nl.llo.matching.internal.rule.RuleTexts;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.criterion.Criterion;
import org.jspecify.annotations.Nullable;

/** A criterion and what it asks, worked out when that is first told. Thread-safe: two threads come to the same. */
final class Rule {

    private final Optional<Criterion> criterion;
    private final Supplier<Reason> words;
    private @Nullable Reason reason;

    Rule(Criterion criterion, RuleTexts texts) {
        this.criterion = Optional.of(criterion);
        this.words = () -> criterion.accept(texts);
    }

    /** A rule that no criterion states. */
    Rule(Reason reason) {
        this.criterion = Optional.empty();
        this.words = () -> reason;
    }

    Optional<Criterion> criterion() {
        return criterion;
    }

    Reason reason() {
        Reason known = reason;
        if (known == null) {
            known = words.get();
            reason = known;
        }
        return known;
    }

    /** An outcome of it, to be completed. */
    CriterionOutcome.Builder outcome(Truth truth) {
        return CriterionOutcome.builder().criterion(criterion).truth(truth).reason(reason());
    }
}
