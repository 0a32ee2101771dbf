package nl.llo.model.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.id.DevelopmentPlanId;
import nl.llo.model.id.OrganisationId;
import org.immutables.value.Value;

/** One plan of steps, directed by one party and paid by several (Dutch: <i>ontwikkelplan</i>). */
@Value.Immutable
@LloStyle
public interface DevelopmentPlan {
    /** A pseudonym for the plan. */
    DevelopmentPlanId getId();

    /** The steps in the order in which they are taken. */
    @Value.Redacted
    @NotEmpty
    List<@Valid PlanStep> getSteps();

    /** Who directs it (Dutch: <i>regie</i>); absent when nobody does. */
    @Value.Redacted
    Optional<OrganisationId> getDirectedBy();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableDevelopmentPlan.Builder {
        Builder() {}
    }
}
