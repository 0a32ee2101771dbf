package nl.llo.model.replay;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import nl.llo.model.LloStyle;
import org.immutables.value.Value;

/** How many courses there are, and how the choices of crowds are spread over them (Dutch: <i>spreiding over opleidingen</i>). */
@Value.Immutable
@LloStyle
public interface CourseSpread {
    /** How many courses. */
    @Min(1)
    @Max(1_000_000)
    int getCount();

    /** How they are chosen. */
    CourseDemand getDemand();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableCourseSpread.Builder {
        Builder() {}
    }
}
