package nl.llo.model.criterion;

import nl.llo.model.LloStyle;
import nl.llo.model.id.TraitId;
import org.immutables.value.Value;

/**
 * Has a trait that the catalogue declares (Dutch: <i>kenmerk</i>). Unknown when the profile does not answer it.
 */
@Value.Immutable
@LloStyle
public sealed interface TraitCriterion extends Criterion permits ImmutableTraitCriterion {
    /** The trait. */
    TraitId getTrait();

    @Override
    default <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visitTrait(this);
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableTraitCriterion.Builder {
        Builder() {}
    }
}
