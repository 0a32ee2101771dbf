package nl.llo.matching.question;

import java.util.List;
import nl.llo.matching.outcome.MissingFact;
import nl.llo.model.LloStyle;
import nl.llo.model.id.RegulationId;
import org.immutables.value.Value;

/** A fact that matters, and what its answers would settle (Dutch: <i>vraag</i>). */
@Value.Immutable
@LloStyle
public interface RankedQuestion {
    /** What to ask. */
    MissingFact getFact();

    /** The regulations whose verdict it can still change, in id order; never empty. */
    @Value.Redacted
    List<RegulationId> getRegulations();

    /** The answers that make a difference; empty when too much is open to say. */
    @Value.Redacted
    List<AnswerEffect> getAnswers();

    /** How many verdicts the least useful answer settles. */
    @Value.NonAttribute
    default int getFewestSettled() {
        return getAnswers().stream()
                .mapToInt(answer -> answer.getSettled().size())
                .min()
                .orElse(0);
    }

    /** How many verdicts the most useful answer settles. */
    @Value.NonAttribute
    default int getMostSettled() {
        return getAnswers().stream()
                .mapToInt(answer -> answer.getSettled().size())
                .max()
                .orElse(0);
    }

    /** How many verdicts an answer settles on average, each answer counted once; in hundredths, rounded down. */
    @Value.NonAttribute
    default int getHundredthsSettled() {
        int sum = getAnswers().stream()
                .mapToInt(answer -> answer.getSettled().size())
                .sum();
        return getAnswers().isEmpty()
                ? 0
                : Math.toIntExact(sum * 100L / getAnswers().size());
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} when the fact is missing. */
    final class Builder extends ImmutableRankedQuestion.Builder {
        Builder() {}
    }
}
