package nl.llo.model.criterion;

import jakarta.validation.constraints.NotEmpty;
import java.util.Set;
import nl.llo.model.LloStyle;
import nl.llo.model.profile.EmploymentStatus;
import org.immutables.value.Value;

/**
 * Position on the labour market (Dutch: <i>arbeidsmarktpositie</i>): the person has at least one of these statuses.
 *
 * <p>A narrower status counts for a broader one: someone on call is a flex worker and an employee. Unknown when the
 * profile neither includes nor rules out what is asked.
 */
@Value.Immutable
@LloStyle
public sealed interface StatusCriterion extends Criterion permits ImmutableStatusCriterion {
    /** The statuses of which one is enough. */
    @NotEmpty
    Set<EmploymentStatus> getAnyOf();

    @Override
    default <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visitStatus(this);
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableStatusCriterion.Builder {
        Builder() {}
    }
}
