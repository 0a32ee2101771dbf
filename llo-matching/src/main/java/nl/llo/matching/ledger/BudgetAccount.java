package nl.llo.matching.ledger;

import java.time.LocalDate;
import java.util.Objects;
import nl.llo.model.budget.Budget;
import nl.llo.model.money.Money;
import org.jspecify.annotations.Nullable;

/** What became of a budget so far (Dutch: <i>stand van het budget</i>). Immutable. */
public final class BudgetAccount {

    final Terms terms;
    final LocalDate openedOn;
    final LocalDate lastOn;
    final PersistentMap<Counter, Tally> tallies;
    private final long reserved;
    private final long paid;

    private BudgetAccount(
            Terms terms,
            LocalDate openedOn,
            LocalDate lastOn,
            PersistentMap<Counter, Tally> tallies,
            long reserved,
            long paid) {
        this.terms = terms;
        this.openedOn = openedOn;
        this.lastOn = lastOn;
        this.tallies = tallies;
        this.reserved = reserved;
        this.paid = paid;
    }

    static BudgetAccount open(Terms terms, LocalDate on) {
        return new BudgetAccount(terms, on, on, PersistentMap.empty(), 0, 0);
    }

    /** The account after a grant changed; the limits were looked at before. */
    BudgetAccount after(@Nullable GrantRecord before, GrantRecord now, LocalDate on) {
        long cents = now.cents - (before == null ? 0 : before.cents);
        long grants = now.counted() - (before == null ? 0 : before.counted());
        PersistentMap<Counter, Tally> changed = tallies;
        if (cents != 0 || grants != 0) {
            for (Counter counter : now.counters(terms)) {
                changed = changed.put(counter, tally(counter).plus(cents, grants, on));
            }
        }
        return new BudgetAccount(
                terms,
                openedOn,
                on,
                changed,
                reserved + reservedOf(now) - reservedOf(before),
                paid + now.paid - (before == null ? 0 : before.paid));
    }

    private static long reservedOf(@Nullable GrantRecord grant) {
        return grant != null && grant.status == GrantStatus.RESERVED ? grant.cents : 0;
    }

    Tally tally(Counter counter) {
        Tally tally = tallies.get(counter);
        return tally == null ? Tally.NONE : tally;
    }

    /** The budget as it was opened. */
    public Budget getBudget() {
        return terms.budget;
    }

    /** The day on which it was opened. */
    public LocalDate getOpenedOn() {
        return openedOn;
    }

    /** The day of the last event; earlier days are closed. */
    public LocalDate getLastOn() {
        return lastOn;
    }

    /** Everything that is not free any more, in euros: reserved and granted. */
    public Money getUsed() {
        return Cents.toMoney(tally(Counter.TOTAL).cents());
    }

    /** What is reserved for requests that are not decided yet, in euros. */
    public Money getReserved() {
        return Cents.toMoney(reserved);
    }

    /** What is granted, in euros, of withdrawn grants what had been paid. */
    public Money getGranted() {
        return Cents.toMoney(tally(Counter.TOTAL).cents() - reserved);
    }

    /** What of the granted amount has been paid, in euros. */
    public Money getPaid() {
        return Cents.toMoney(paid);
    }

    /** How many reservations and grants count: not those that were released, nor those withdrawn before anything was paid. */
    public long countGrants() {
        return tally(Counter.TOTAL).grants();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BudgetAccount that
                && terms.equals(that.terms)
                && openedOn.equals(that.openedOn)
                && lastOn.equals(that.lastOn)
                && reserved == that.reserved
                && paid == that.paid
                && tallies.equals(that.tallies);
    }

    @Override
    public int hashCode() {
        return Objects.hash(terms, openedOn, lastOn, reserved, paid, tallies);
    }

    /** The id and what is used. */
    @Override
    public String toString() {
        return terms.budget.getId() + " used " + getUsed();
    }
}
