package nl.llo.matching.ledger;

import nl.llo.matching.explain.RefusalCode;
import org.jspecify.annotations.Nullable;

/** What an event changes, or why it cannot: either a refusal or an account, and with most accounts a grant. */
record Change(
        @Nullable Refusal refusal,
        @Nullable BudgetAccount account,
        @Nullable GrantRecord grant) {

    static Change refused(Refusal refusal) {
        return new Change(refusal, null, null);
    }

    static Change refused(RefusalCode code) {
        return refused(Refusal.of(code));
    }

    static Change to(BudgetAccount account, @Nullable GrantRecord grant) {
        return new Change(null, account, grant);
    }
}
