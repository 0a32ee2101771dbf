package nl.llo.model.criterion;

import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.education.EducationLevel;
import org.immutables.value.Value;

/**
 * Level of the course that the person wants, by {@link EducationLevel#getRank() rank}, bounds included.
 *
 * <p>Unknown when there is no course yet or its level is not known.
 */
@Value.Immutable
@LloStyle
public sealed interface CourseLevelCriterion extends Criterion, Bounded<EducationLevel>
        permits ImmutableCourseLevelCriterion {
    /** Lowest level that still fits; absent when there is no lower bound. */
    @Override
    Optional<EducationLevel> getMin();

    /** Highest level that still fits; absent when there is no upper bound. */
    @Override
    Optional<EducationLevel> getMax();

    @Override
    default <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visitCourseLevel(this);
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableCourseLevelCriterion.Builder {
        Builder() {}
    }
}
