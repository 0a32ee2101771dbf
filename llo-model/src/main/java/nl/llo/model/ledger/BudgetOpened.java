package nl.llo.model.ledger;

import jakarta.validation.Valid;
import nl.llo.model.LloStyle;
import nl.llo.model.budget.Budget;
import org.immutables.value.Value;

/** A budget begins to take requests (Dutch: <i>opengesteld</i>), under the limits that it states. Once for each budget. */
@Value.Immutable
@LloStyle
public sealed interface BudgetOpened extends LedgerEvent permits ImmutableBudgetOpened {
    /**
     * The budget with its total, tranches, caps and reserved shares. Use recorded in it is not looked at: the events tell it.
     */
    @Valid
    Budget getBudget();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableBudgetOpened.Builder {
        Builder() {}
    }
}
