package nl.llo.examples.cli.report;

import java.io.PrintWriter;
import java.time.LocalDate;
import nl.llo.examples.cli.json.JsonPage;
import nl.llo.matching.budget.BudgetStatus;
import nl.llo.matching.ledger.AccountStatuses;
import nl.llo.matching.ledger.BudgetAccount;
import nl.llo.matching.ledger.LedgerState;
import nl.llo.matching.ledger.LimitLeft;

/** Writes for programs what is left of the budgets of a ledger. */
public final class LedgerJson {

    private LedgerJson() {}

    /** Writes all budgets, in the order of their ids. */
    public static void write(LedgerState state, AccountStatuses statuses, LocalDate date, PrintWriter out) {
        JsonPage json = new JsonPage(out);
        OutcomeJson outcomes = new OutcomeJson(json);
        json.document("budgets", () -> {
            json.put("date", date.toString());
            json.put("events", state.getVersion());
            json.list("budgets", state.listAccounts(), account -> budget(json, outcomes, account, statuses));
        });
    }

    private static void budget(JsonPage json, OutcomeJson outcomes, BudgetAccount account, AccountStatuses statuses) {
        BudgetStatus status = statuses.of(account);
        json.object(() -> {
            json.put("budget", status.getBudget().value());
            json.put("state", status.getState().name());
            outcomes.reason("reason", status.getReason());
            json.put("since", status.getSince());
            json.put("opensOn", status.getOpensOn());
            json.put("amountLeft", status.getAmountLeft());
            status.getGrantsLeft().ifPresent(grants -> json.put("grantsLeft", grants));
            account.getBudget().getStructural().ifPresent(structural -> json.put("structural", structural));
            json.put("granted", account.getGranted().toString());
            json.put("paid", account.getPaid().toString());
            json.put("reserved", account.getReserved().toString());
            json.put("grants", account.countGrants());
            json.list("limits", statuses.listLimits(account), limit -> limit(json, limit));
        });
    }

    static void limit(JsonPage json, LimitLeft limit) {
        json.object(() -> {
            json.put("kind", limit.kind().map(Enum::name).orElse("RESERVED"));
            json.put("of", limit.of());
            json.put("amount", limit.amount());
            json.put("used", limit.used().toString());
            json.put("left", limit.left());
            limit.grants().ifPresent(grants -> json.put("grants", grants));
            json.put("grantsUsed", limit.grantsUsed());
        });
    }
}
