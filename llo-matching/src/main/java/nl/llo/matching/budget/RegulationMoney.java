package nl.llo.matching.budget;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.llo.model.LloStyle;
import nl.llo.model.id.RegulationId;
import org.immutables.value.Value;

/** The budgets of a regulation on a date. There is at least one. */
@Value.Immutable
@LloStyle
public interface RegulationMoney {
    /** The regulation. */
    RegulationId getRegulation();

    /** The status of each of its budgets, in the order of the catalogue. */
    List<BudgetStatus> getBudgets();

    /**
     * The best of them in the order of {@link BudgetState}; of those that open later the one that does so first, of
     * those that are empty or closed the one that became so last, else the first. One of which nothing is known comes before one that is empty: there may be money.
     */
    @Value.Derived
    default BudgetStatus getBest() {
        return getBudgets().stream()
                .min(Comparator.comparing(BudgetStatus::getState)
                        .thenComparing(status -> status.getOpensOn().orElse(LocalDate.MAX))
                        .thenComparing(status -> status.getSince().orElse(LocalDate.MIN), Comparator.reverseOrder()))
                .orElseThrow(() -> new IllegalStateException("no budgets"));
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} when there is no regulation or no budget. */
    final class Builder extends ImmutableRegulationMoney.Builder {
        Builder() {}
    }
}
