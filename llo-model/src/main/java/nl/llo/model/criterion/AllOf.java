package nl.llo.model.criterion;

import jakarta.validation.Valid;
import java.util.List;
import nl.llo.model.LloStyle;
import org.immutables.value.Value;

/**
 * All parts hold (Dutch: <i>alle</i>). True when every part is true, also when there are none; false when at least one is
 * false; otherwise unknown.
 */
@Value.Immutable
@LloStyle
public sealed interface AllOf extends Criterion permits ImmutableAllOf {
    /** The parts, in the order in which they are explained. */
    List<@Valid Criterion> getParts();

    @Override
    default <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visitAllOf(this);
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableAllOf.Builder {
        Builder() {}
    }
}
