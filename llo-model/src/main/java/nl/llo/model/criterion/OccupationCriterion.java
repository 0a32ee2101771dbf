package nl.llo.model.criterion;

import jakarta.validation.constraints.NotEmpty;
import java.util.Set;
import nl.llo.model.LloStyle;
import nl.llo.model.id.OccupationId;
import org.immutables.value.Value;

/**
 * Occupation (Dutch: <i>beroep</i>): the person has at least one of these.
 *
 * <p>Unknown when the profile neither includes nor rules out what is asked.
 */
@Value.Immutable
@LloStyle
public sealed interface OccupationCriterion extends Criterion permits ImmutableOccupationCriterion {
    /** The occupations of which one is enough. */
    @NotEmpty
    Set<OccupationId> getAnyOf();

    @Override
    default <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visitOccupation(this);
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableOccupationCriterion.Builder {
        Builder() {}
    }
}
