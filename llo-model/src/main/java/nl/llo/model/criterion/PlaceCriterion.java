package nl.llo.model.criterion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.Set;
import nl.llo.model.LloStyle;
import nl.llo.model.area.Area;
import nl.llo.model.profile.PlaceKind;
import org.immutables.value.Value;

/**
 * Place (Dutch: <i>woon-, werk- of studieplaats</i>): at least one of the places of these kinds lies in the area.
 *
 * <p>Unknown when a place is missing, or when it is not known whether it lies in the area on the date of the question,
 * and no other place decides.
 */
@Value.Immutable
@LloStyle
public sealed interface PlaceCriterion extends Criterion permits ImmutablePlaceCriterion {
    /** The kinds of place of which one is enough. */
    @NotEmpty
    Set<PlaceKind> getKinds();

    /** The area that it must lie in. */
    @Valid
    Area getArea();

    @Override
    default <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visitPlace(this);
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutablePlaceCriterion.Builder {
        Builder() {}
    }
}
