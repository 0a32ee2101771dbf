package nl.llo.model.criterion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.util.List;
import nl.llo.model.LloStyle;
import org.immutables.value.Value;

/**
 * At least so many of the parts hold (Dutch: <i>ten minste n van</i>). True when that many are true; false when that many
 * can no longer be reached whatever the unknown ones turn out to be; otherwise unknown.
 *
 * <p>A count above the number of parts can exist and is reported as a violation: it can never hold.
 */
@Value.Immutable
@LloStyle
@CountWithinParts
public sealed interface AtLeast extends Criterion permits ImmutableAtLeast {
    /** How many must hold, from 0. */
    @Min(0)
    int getCount();

    /** The parts, in the order in which they are explained. */
    List<@Valid Criterion> getOf();

    @Override
    default <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visitAtLeast(this);
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableAtLeast.Builder {
        Builder() {}
    }
}
