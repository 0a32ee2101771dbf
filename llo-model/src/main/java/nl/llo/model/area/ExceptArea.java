package nl.llo.model.area;

import jakarta.validation.Valid;
import nl.llo.model.LloStyle;
import org.immutables.value.Value;

/** What lies in one area and not in another. */
@Value.Immutable
@LloStyle
public sealed interface ExceptArea extends Area permits ImmutableExceptArea {
    /** The area to start from. */
    @Valid
    Area getOf();

    /** What is taken out of it. */
    @Valid
    Area getWithout();

    @Override
    default <R> R accept(AreaVisitor<R> visitor) {
        return visitor.visitExcept(this);
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableExceptArea.Builder {
        Builder() {}
    }
}
