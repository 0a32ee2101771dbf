package nl.llo.model.criterion;

import nl.llo.model.LloStyle;
import nl.llo.model.id.TargetGroupId;
import org.immutables.value.Value;

/**
 * Belongs to a target group (Dutch: <i>doelgroep</i>).
 *
 * <p>Decided by the profile when a professional declared it there; else by the group's definition. False on days outside
 * the period in which that definition holds: nobody belongs to the group then. Unknown when the group is not in the
 * catalogue or is defined in a circle.
 */
@Value.Immutable
@LloStyle
public sealed interface MemberOfCriterion extends Criterion permits ImmutableMemberOfCriterion {
    /** The group. */
    TargetGroupId getGroup();

    @Override
    default <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visitMemberOf(this);
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableMemberOfCriterion.Builder {
        Builder() {}
    }
}
