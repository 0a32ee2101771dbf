package nl.llo.matching.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.llo.matching.explain.Reason;
import nl.llo.model.LloStyle;
import nl.llo.model.id.BudgetId;
import nl.llo.model.money.Money;
import nl.llo.model.source.SourceReference;
import nl.llo.model.text.Language;
import org.immutables.value.Value;

/** Whether a budget has money left on a date, why, and who says so (Dutch: <i>stand van het budget</i>). */
@Value.Immutable
@LloStyle
public interface BudgetStatus {
    /** The budget. */
    BudgetId getBudget();

    /** Whether there is money left. */
    BudgetState getState();

    /** Why, with a {@link nl.llo.matching.explain.MoneyCode}. */
    Reason getReason();

    /**
     * When it became so: the first day on which it is recorded to be empty, or the day after its last tranche. Absent in
     * other states, for a budget that never had anything, and where records do not tell.
     */
    Optional<LocalDate> getSince();

    /**
     * The day on which the next tranche begins to take requests, when it opens later; or, when what is left is kept for
     * others, the first on which some of that is for everybody.
     */
    Optional<LocalDate> getOpensOn();

    /** The day of the record from which it follows; absent when it follows from none. */
    Optional<LocalDate> getRecordedOn();

    /**
     * Euros left, the least over the limits that can be set against figures. At least so much where some is kept for others, and
     * no record tells what of that they have used. Absent when not known, and when not open.
     */
    Optional<Money> getAmountLeft();

    /** Grants left, the least over the limits that can be set against figures. Absent when not known, and when not open. */
    Optional<Integer> getGrantsLeft();

    /** Whether there is money now, much or little. */
    @Value.NonAttribute
    default boolean hasMoney() {
        return getState() == BudgetState.OPEN || getState() == BudgetState.NEARLY_EMPTY;
    }

    /** Who says so: the sources of the records and limits from which it follows, else those of the budget. */
    List<SourceReference> getSources();

    /** Tells it in a few words. Not for parsing. */
    default String explain(Language language) {
        return getState().getLabel().in(language) + ": " + getReason().in(language);
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableBudgetStatus.Builder {
        Builder() {}
    }
}
