package nl.llo.model.outcome;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.source.SourceReference;
import nl.llo.model.text.LocalizedText;
import nl.llo.model.time.Period;
import org.immutables.value.Value;

/**
 * A result, a goal or both (Dutch: <i>resultaat</i>): how many people, in which period. A goal without a result has no
 * {@link #getPeople() people}.
 */
@Value.Immutable
@LloStyle
public interface Outcome {
    /** What is counted, in words. */
    @Valid
    LocalizedText getDescription();

    /** What is counted. */
    OutcomeKind getKind();

    /** Over which period; absent when the source does not say. */
    Optional<Period> getPeriod();

    /** How many people (or trajectories) it came to; absent when there is only a goal. */
    Optional<@Min(0) Integer> getPeople();

    /** How many it was meant to be; absent when no goal is stated. */
    Optional<@Min(0) Integer> getGoal();

    /** True when the source says "about" or "more than". */
    default boolean isApproximate() {
        return false;
    }

    /** Where it is stated. */
    @NotEmpty
    List<@Valid SourceReference> getSources();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableOutcome.Builder {
        Builder() {}
    }
}
