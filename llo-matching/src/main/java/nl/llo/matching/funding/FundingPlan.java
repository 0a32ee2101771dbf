package nl.llo.matching.funding;

import java.util.List;
import nl.llo.model.LloStyle;
import nl.llo.model.id.RegulationId;
import nl.llo.model.money.Money;
import org.immutables.value.Value;

/**
 * One legal combination of funds, and who pays what in it (Dutch: <i>financieringsplan</i>). What the funds pay and what is
 * left to the person are together exactly what the route costs and nobody has paid.
 */
@Value.Immutable
@LloStyle
public interface FundingPlan {
    /** Who pays what, by step and cost, then in the order in which funds pay. */
    @Value.Redacted
    List<FundPayment> getPayments();

    /** What is left to the person, by step and cost. */
    @Value.Redacted
    List<OwnPayment> getOwnPayments();

    /** All that the funds pay. */
    @Value.Redacted
    Money getPaid();

    /** All that is left to the person. */
    @Value.Redacted
    Money getOwnContribution();

    /** The regulations that pay, in the order in which they do. */
    @Value.Redacted
    List<RegulationId> getParties();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableFundingPlan.Builder {
        Builder() {}
    }
}
