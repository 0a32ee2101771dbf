package nl.llo.model.area;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import nl.llo.model.LloStyle;
import org.immutables.value.Value;

/** Everything that lies in at least one of its parts. */
@Value.Immutable
@LloStyle
public sealed interface UnionArea extends Area permits ImmutableUnionArea {
    /** The parts. */
    @NotEmpty
    List<@Valid Area> getParts();

    @Override
    default <R> R accept(AreaVisitor<R> visitor) {
        return visitor.visitUnion(this);
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableUnionArea.Builder {
        Builder() {}
    }
}
