package nl.llo.matching.question;

import java.util.List;
import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.id.RegulationId;
import org.immutables.value.Value;

/**
 * What is still to be asked about a person, over all regulations that run on the date or may.
 *
 * <p>The order: first what settles most verdicts on average over its answers; then what settles most at least; then
 * what matters to most regulations; then the order of {@link nl.llo.matching.outcome.MissingFact}.
 */
@Value.Immutable
@LloStyle
public interface Questions {
    /** The questions in order; empty when no answer could change a verdict any more. */
    @Value.Redacted
    List<RankedQuestion> getQuestions();

    /** The regulations of which the verdict is not settled yet, in id order. */
    @Value.Redacted
    List<RegulationId> getOpen();

    /** The best question to ask next; absent when everything is settled. */
    @Value.NonAttribute
    default Optional<RankedQuestion> getNext() {
        return getQuestions().stream().findFirst();
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values. */
    final class Builder extends ImmutableQuestions.Builder {
        Builder() {}
    }
}
