package nl.llo.model.criterion;

import jakarta.validation.Valid;
import java.util.List;
import nl.llo.model.LloStyle;
import org.immutables.value.Value;

/**
 * At least one part holds (Dutch: <i>een van</i>). True when at least one part is true; false when every part is false, also
 * when there are none; otherwise unknown.
 */
@Value.Immutable
@LloStyle
public sealed interface AnyOf extends Criterion permits ImmutableAnyOf {
    /** The parts, in the order in which they are explained. */
    List<@Valid Criterion> getParts();

    @Override
    default <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visitAnyOf(this);
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableAnyOf.Builder {
        Builder() {}
    }
}
