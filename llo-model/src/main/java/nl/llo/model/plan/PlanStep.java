package nl.llo.model.plan;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.text.LocalizedText;
import nl.llo.model.time.Period;
import org.immutables.value.Value;

/** A step of work, learning, advice or guidance (Dutch: <i>stap</i>). */
@Value.Immutable
@LloStyle
public interface PlanStep {
    /** What it is. */
    StepKind getKind();

    /** What it is called. */
    @Valid
    LocalizedText getName();

    /** The rung of the ladder that it leads to; absent when it leads to none. */
    Optional<LearningRung> getRung();

    /** When it runs; absent when not planned yet. */
    Optional<Period> getPeriod();

    /** What it costs; empty when it costs nothing or nothing is known. */
    List<@Valid StepCost> getCosts();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutablePlanStep.Builder {
        Builder() {}
    }
}
