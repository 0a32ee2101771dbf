package nl.llo.matching.funding;

import nl.llo.matching.explain.Reason;
import nl.llo.model.LloStyle;
import nl.llo.model.id.BudgetId;
import nl.llo.model.id.RegulationId;
import nl.llo.model.money.Money;
import org.immutables.value.Value;

/** What one fund pays of one cost (Dutch: <i>betaling</i>). */
@Value.Immutable
@LloStyle
public interface FundPayment {
    /** The regulation. */
    RegulationId getRegulation();

    /** The budget. */
    BudgetId getBudget();

    /** The step of the route, from 0. */
    int getStep();

    /** The cost within the step, from 0. */
    int getCost();

    /** How much, in euros; never nothing. */
    @Value.Redacted
    Money getAmount();

    /** Why so much and no more, with a {@link nl.llo.matching.explain.FundingCode}. */
    @Value.Redacted
    Reason getReason();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableFundPayment.Builder {
        Builder() {}
    }
}
