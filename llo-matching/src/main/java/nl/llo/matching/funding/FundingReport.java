package nl.llo.matching.funding;

import java.time.LocalDate;
import java.util.List;
import nl.llo.model.LloStyle;
import nl.llo.model.id.DevelopmentPlanId;
import nl.llo.model.money.Money;
import org.immutables.value.Value;

/** Who can pay for a route, as far as is certain, and what else may be possible. */
@Value.Immutable
@LloStyle
public interface FundingReport {
    /** The route. */
    DevelopmentPlanId getRoute();

    /** The day of the question. */
    LocalDate getDate();

    /** All that the route costs. */
    @Value.Redacted
    Money getCost();

    /** What of it is paid already, by the route itself. */
    @Value.Redacted
    Money getPaidAlready();

    /** The best plan with the funds about which nothing is open. */
    FundingPlan getPlan();

    /** The next best plans with these funds, the better first. None in which a fund could be done without. */
    List<FundingPlan> getRunnersUp();

    /** Whether it is certain that there is no better plan with these funds. */
    @Value.Redacted
    boolean isProven();

    /** No plan with these funds leaves less than this to the person; equal to what the best plan leaves when that is proven. */
    @Value.Redacted
    Money getLeastOwnContribution();

    /** What would be better if something that is open came out well, the best first. */
    List<FundingAlternative> getAlternatives();

    /** What became of each fund, in the order of the ids of their budgets. */
    @Value.Redacted
    List<FundOutcome> getFunds();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableFundingReport.Builder {
        Builder() {}
    }
}
