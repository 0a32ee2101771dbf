package nl.llo.model.criterion;

import jakarta.validation.constraints.NotEmpty;
import java.util.Set;
import nl.llo.model.LloStyle;
import nl.llo.model.id.SectorId;
import org.immutables.value.Value;

/**
 * Sector of work (Dutch: <i>sector</i>, <i>branche</i>): the person works in at least one of these.
 *
 * <p>Unknown when the profile neither includes nor rules out what is asked.
 */
@Value.Immutable
@LloStyle
public sealed interface SectorCriterion extends Criterion permits ImmutableSectorCriterion {
    /** The sectors of which one is enough. */
    @NotEmpty
    Set<SectorId> getAnyOf();

    @Override
    default <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visitSector(this);
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableSectorCriterion.Builder {
        Builder() {}
    }
}
