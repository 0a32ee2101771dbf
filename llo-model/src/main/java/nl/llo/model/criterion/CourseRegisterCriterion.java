package nl.llo.model.criterion;

import nl.llo.model.LloStyle;
import nl.llo.model.id.RegisterId;
import org.immutables.value.Value;

/**
 * The course that the person wants stands in this register (Dutch: <i>scholingsregister</i>).
 *
 * <p>Unknown when there is no course yet or its registers are not known.
 */
@Value.Immutable
@LloStyle
public sealed interface CourseRegisterCriterion extends Criterion permits ImmutableCourseRegisterCriterion {
    /** The register. */
    RegisterId getRegister();

    @Override
    default <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visitCourseRegister(this);
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableCourseRegisterCriterion.Builder {
        Builder() {}
    }
}
