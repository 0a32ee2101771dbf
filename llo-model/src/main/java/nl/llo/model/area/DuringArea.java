package nl.llo.model.area;

import jakarta.validation.Valid;
import nl.llo.model.LloStyle;
import nl.llo.model.time.Period;
import org.immutables.value.Value;

/** An area that holds in a period only: on other days nothing lies in it. */
@Value.Immutable
@LloStyle
public sealed interface DuringArea extends Area permits ImmutableDuringArea {
    /** When it holds. */
    Period getPeriod();

    /** What holds then. */
    @Valid
    Area getArea();

    @Override
    default <R> R accept(AreaVisitor<R> visitor) {
        return visitor.visitDuring(this);
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableDuringArea.Builder {
        Builder() {}
    }
}
