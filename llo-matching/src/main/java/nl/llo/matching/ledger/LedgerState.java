package nl.llo.matching.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.llo.matching.explain.RefusalCode;
import nl.llo.model.id.BudgetId;
import nl.llo.model.id.EventKey;
import nl.llo.model.id.GrantId;
import nl.llo.model.ledger.LedgerEvent;
import org.jspecify.annotations.Nullable;

/**
 * All budgets, requests and grants after a number of events, by the rules of this package. Immutable; {@link #apply} gives the
 * next one, which shares what did not change, in time that does not grow with the number of events.
 *
 * <p>Two states are equal when the same was recorded. The same events in the same order give the same state, everywhere and
 * always.
 */
public final class LedgerState {

    private static final LedgerState EMPTY =
            new LedgerState(0, PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty());

    private final long version;
    private final PersistentMap<BudgetId, BudgetAccount> accounts;
    private final PersistentMap<GrantId, GrantRecord> grants;
    private final PersistentMap<EventKey, LedgerEvent> events;

    private LedgerState(
            long version,
            PersistentMap<BudgetId, BudgetAccount> accounts,
            PersistentMap<GrantId, GrantRecord> grants,
            PersistentMap<EventKey, LedgerEvent> events) {
        this.version = version;
        this.accounts = accounts;
        this.grants = grants;
        this.events = events;
    }

    /**
     * The state before anything is recorded.
     *
     * @return a state without budgets
     */
    public static LedgerState empty() {
        return EMPTY;
    }

    /**
     * Folds one event. Never throws for what an event says.
     *
     * @param event what somebody wants to record
     * @return whether it is recorded, and the state afterwards
     */
    public Decision apply(LedgerEvent event) {
        LedgerEvent before = events.get(event.getKey());
        if (before != null) {
            return before.equals(event)
                    ? new Decision.Repeated(this)
                    : new Decision.Refused(this, Refusal.of(RefusalCode.KEY_REUSED));
        }
        Change change = new Rules(this).decide(event);
        return change.refusal() == null
                ? new Decision.Recorded(with(event, change))
                : new Decision.Refused(this, change.refusal());
    }

    private LedgerState with(LedgerEvent event, Change change) {
        BudgetAccount account = Objects.requireNonNull(change.account());
        GrantRecord grant = change.grant();
        return new LedgerState(
                version + 1,
                accounts.put(account.getBudget().getId(), account),
                grant == null ? grants : grants.put(grant.getId(), grant),
                events.put(event.getKey(), event));
    }

    /**
     * How many events are recorded.
     *
     * @return their number; repeated and refused ones do not count
     */
    public long getVersion() {
        return version;
    }

    /**
     * Finds what became of a budget.
     *
     * @param budget the budget
     * @return its account; none when it was not opened
     */
    public Optional<BudgetAccount> findAccount(BudgetId budget) {
        return Optional.ofNullable(account(budget));
    }

    /**
     * Lists what became of all budgets.
     *
     * @return the accounts in the order of the ids of their budgets
     */
    public List<BudgetAccount> listAccounts() {
        List<BudgetAccount> all = new ArrayList<>();
        accounts.forEach((id, account) -> all.add(account));
        all.sort(Comparator.comparing(account -> account.getBudget().getId()));
        return List.copyOf(all);
    }

    /**
     * Finds a request or grant.
     *
     * @param grant its id
     * @return what came of it; none when it was never recorded
     */
    public Optional<GrantRecord> findGrant(GrantId grant) {
        return Optional.ofNullable(grant(grant));
    }

    /**
     * Lists all requests and grants.
     *
     * @return them in the order of their ids
     */
    public List<GrantRecord> listGrants() {
        List<GrantRecord> all = new ArrayList<>();
        grants.forEach((id, grant) -> all.add(grant));
        all.sort(Comparator.comparing(GrantRecord::getId));
        return List.copyOf(all);
    }

    @Nullable
    BudgetAccount account(BudgetId budget) {
        return accounts.get(budget);
    }

    @Nullable
    GrantRecord grant(GrantId grant) {
        return grants.get(grant);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LedgerState that
                && version == that.version
                && accounts.equals(that.accounts)
                && grants.equals(that.grants)
                && events.equals(that.events);
    }

    @Override
    public int hashCode() {
        return Objects.hash(version, accounts, grants, events);
    }

    /** The number of events and budgets. */
    @Override
    public String toString() {
        return version + " events, " + accounts.size() + " budgets";
    }
}
