package nl.llo.model.criterion;

import jakarta.validation.Valid;
import nl.llo.model.LloStyle;
import org.immutables.value.Value;

/**
 * The part does not hold (Dutch: <i>niet</i>). True when it is false, false when it is true, unknown when it is unknown.
 */
@Value.Immutable
@LloStyle
public sealed interface Not extends Criterion permits ImmutableNot {
    /** What must not hold. */
    @Valid
    Criterion getPart();

    @Override
    default <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visitNot(this);
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableNot.Builder {
        Builder() {}
    }
}
