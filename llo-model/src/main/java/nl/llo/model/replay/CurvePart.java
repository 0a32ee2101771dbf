package nl.llo.model.replay;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import nl.llo.model.LloStyle;
import nl.llo.model.time.Elapsed;
import org.immutables.value.Value;

/** A stretch of time in which people come evenly (Dutch: <i>deel van een aanvraagcurve</i>). */
@Value.Immutable
@LloStyle
public interface CurvePart {
    /** When it begins. */
    Elapsed getFrom();

    /** When it ends, itself not included. */
    Elapsed getUntil();

    /** How many people come in it. */
    @Min(0)
    @Max(10_000_000)
    int getArrivals();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableCurvePart.Builder {
        Builder() {}
    }
}
