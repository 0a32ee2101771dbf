package nl.llo.model.criterion;

import nl.llo.model.LloStyle;
import org.immutables.value.Value;

/**
 * Whether the course has yet to start on the date of the question: a start on that date or earlier counts as started.
 *
 * <p>Unknown when there is no course yet or its start is not known.
 */
@Value.Immutable
@LloStyle
public sealed interface CourseNotStartedCriterion extends Criterion permits ImmutableCourseNotStartedCriterion {
    /** True when the course must not have started, false when it must have. */
    boolean isPresent();

    @Override
    default <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visitCourseNotStarted(this);
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableCourseNotStartedCriterion.Builder {
        Builder() {}
    }
}
