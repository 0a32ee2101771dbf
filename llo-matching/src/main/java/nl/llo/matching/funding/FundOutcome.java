package nl.llo.matching.funding;

import java.util.List;
import nl.llo.matching.explain.Reason;
import nl.llo.model.LloStyle;
import nl.llo.model.id.BudgetId;
import nl.llo.model.id.RegulationId;
import org.immutables.value.Value;

/** What became of one fund, a budget of a regulation, and why. */
@Value.Immutable
@LloStyle
public interface FundOutcome {
    /** The regulation. */
    RegulationId getRegulation();

    /** The budget. */
    BudgetId getBudget();

    /** What part it has. */
    @Value.Redacted
    FundRole getRole();

    /** Why it is left out, or what is open, with {@link nl.llo.matching.explain.FundingCode}s; empty when it pays. */
    @Value.Redacted
    List<Reason> getReasons();

    /** What is taken for granted or worth knowing when it pays. */
    @Value.Redacted
    List<Reason> getRemarks();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableFundOutcome.Builder {
        Builder() {}
    }
}
