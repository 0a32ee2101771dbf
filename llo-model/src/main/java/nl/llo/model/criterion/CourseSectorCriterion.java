package nl.llo.model.criterion;

import jakarta.validation.constraints.NotEmpty;
import java.util.Set;
import nl.llo.model.LloStyle;
import nl.llo.model.id.SectorId;
import org.immutables.value.Value;

/**
 * Sector that the wanted course leads to: one of these. Unknown when there is no course yet or its sector is not known.
 */
@Value.Immutable
@LloStyle
public sealed interface CourseSectorCriterion extends Criterion permits ImmutableCourseSectorCriterion {
    /** The sectors of which one is enough. */
    @NotEmpty
    Set<SectorId> getAnyOf();

    @Override
    default <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visitCourseSector(this);
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableCourseSectorCriterion.Builder {
        Builder() {}
    }
}
