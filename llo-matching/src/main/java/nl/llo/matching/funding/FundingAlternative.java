package nl.llo.matching.funding;

import java.util.List;
import nl.llo.model.LloStyle;
import nl.llo.model.id.BudgetId;
import org.immutables.value.Value;

/** What the best plan would be if what is open about some funds came out well. */
@Value.Immutable
@LloStyle
public interface FundingAlternative {
    /** The funds about which something is open and that pay in this plan; what is open stands with their outcomes. */
    @Value.Redacted
    List<BudgetId> getIf();

    /** The plan; the person pays less than in the certain one. */
    @Value.Redacted
    FundingPlan getPlan();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableFundingAlternative.Builder {
        Builder() {}
    }
}
