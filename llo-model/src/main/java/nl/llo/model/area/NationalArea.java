package nl.llo.model.area;

import nl.llo.model.LloStyle;
import org.immutables.value.Value;

/** The whole of the Netherlands. */
@Value.Immutable(singleton = true, builder = false)
@LloStyle
public sealed interface NationalArea extends Area permits ImmutableNationalArea {
    @Override
    default <R> R accept(AreaVisitor<R> visitor) {
        return visitor.visitNational(this);
    }
}
