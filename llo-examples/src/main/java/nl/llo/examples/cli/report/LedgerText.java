package nl.llo.examples.cli.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.llo.examples.cli.layout.Page;
import nl.llo.examples.cli.layout.Table;
import nl.llo.examples.cli.wording.Wording;
import nl.llo.matching.explain.Argument;
import nl.llo.matching.explain.Unit;
import nl.llo.matching.ledger.AccountStatuses;
import nl.llo.matching.ledger.BudgetAccount;
import nl.llo.matching.ledger.LedgerState;
import nl.llo.matching.ledger.LimitLeft;

/** Writes for people what is left of the budgets of a ledger. */
public final class LedgerText {

    private final Wording wording;
    private final Page page;

    private LedgerText(Wording wording, Page page) {
        this.wording = wording;
        this.page = page;
    }

    /** Writes all budgets, in the order of their ids. */
    public static void write(
            LedgerState state, AccountStatuses statuses, LocalDate date, Wording wording, Appendable out) {
        Page page = new Page(out);
        page.title(wording.say("ledger.title", wording.day(date)));
        if (state.listAccounts().isEmpty()) {
            page.paragraph(0, wording.say("ledger.none"));
        }
        LedgerText text = new LedgerText(wording, page);
        state.listAccounts().forEach(account -> text.budget(account, statuses));
    }

    private void budget(BudgetAccount account, AccountStatuses statuses) {
        page.heading(account.getBudget().getId().value());
        page.paragraph(2, statuses.of(account).explain(wording.language()));
        page.paragraph(
                2,
                wording.say(
                        "ledger.use",
                        wording.euros(account.getGranted()),
                        wording.euros(account.getPaid()),
                        wording.euros(account.getReserved()),
                        wording.number(Math.toIntExact(account.countGrants()))));
        account.getBudget()
                .getStructural()
                .ifPresent(structural ->
                        page.paragraph(2, wording.say(structural ? "ledger.structural" : "ledger.oneOff")));
        Table table = Table.headed(
                wording.say("ledger.limit"),
                wording.say("ledger.most"),
                wording.say("ledger.used"),
                wording.say("ledger.left"));
        statuses.listLimits(account)
                .forEach(limit -> table.row(
                        name(limit),
                        most(limit),
                        limit.amount().isPresent() ? wording.euros(limit.used()) : grants(limit.grantsUsed()),
                        left(limit)));
        page.blank();
        page.table(2, table);
    }

    private String name(LimitLeft limit) {
        String kind = limit.kind().map(wording::name).orElseGet(() -> wording.say("ledger.kept"));
        return limit.of().map(of -> kind + ": " + of).orElse(kind);
    }

    private String most(LimitLeft limit) {
        return both(
                limit.amount().map(wording::euros).orElse(""),
                limit.grants().isPresent() ? grants(limit.grants().getAsLong()) : "");
    }

    private String left(LimitLeft limit) {
        return both(
                limit.left().map(wording::euros).orElse(""),
                limit.grants().isPresent() ? grants(Math.max(0, limit.grants().getAsLong() - limit.grantsUsed())) : "");
    }

    private String grants(long count) {
        return new Argument.Quantity(BigDecimal.valueOf(count), Unit.GRANTS).in(wording.language());
    }

    private static String both(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + ", " + other;
    }
}
