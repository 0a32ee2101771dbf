package nl.llo.model.plan;

import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.budget.CostKind;
import nl.llo.model.id.OrganisationId;
import nl.llo.model.money.Money;
import org.immutables.value.Value;

/** What a step costs and who pays it. */
@Value.Immutable
@LloStyle
public interface StepCost {
    /** What kind of cost it is. */
    CostKind getKind();

    /** How much, in euros. */
    Money getAmount();

    /** Who pays it; absent when that is still open. */
    Optional<OrganisationId> getPaidBy();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableStepCost.Builder {
        Builder() {}
    }
}
