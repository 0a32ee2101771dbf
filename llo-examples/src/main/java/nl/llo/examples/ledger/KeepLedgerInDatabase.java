package nl.llo.examples.ledger;

import java.io.PrintStream;
import java.time.LocalDate;
import nl.llo.examples.jdbc.JdbcLedgerStore;
import nl.llo.matching.ledger.AccountStatuses;
import nl.llo.matching.ledger.BudgetAccount;
import nl.llo.matching.ledger.Decision;
import nl.llo.matching.ledger.Ledger;
import nl.llo.model.budget.Budget;
import nl.llo.model.budget.Cap;
import nl.llo.model.budget.CapKind;
import nl.llo.model.id.BudgetId;
import nl.llo.model.id.EventKey;
import nl.llo.model.id.GrantId;
import nl.llo.model.id.ProfileId;
import nl.llo.model.ledger.AmountGranted;
import nl.llo.model.ledger.BudgetOpened;
import nl.llo.model.money.Money;
import nl.llo.model.source.SourceDocumentId;
import nl.llo.model.source.SourceReference;
import nl.llo.model.text.Language;

/** Grants money from a made-up budget that is kept in a database, until it is gone. */
public final class KeepLedgerInDatabase {

    private static final BudgetId BUDGET = BudgetId.of("example-budget");
    private static final LocalDate DAY = LocalDate.of(2023, 5, 1);

    private KeepLedgerInDatabase() {}

    /**
     * Runs the example.
     *
     * @param args the JDBC URL of a database; without one, an H2 database in memory
     */
    public static void main(String[] args) {
        run(args.length > 0 ? args[0] : "jdbc:h2:mem:example;DB_CLOSE_DELAY=-1", System.out);
    }

    static void run(String url, PrintStream out) {
        Ledger ledger = Ledger.on(JdbcLedgerStore.at(url));
        ledger.record(BudgetOpened.builder()
                .key(EventKey.of("open"))
                .on(DAY)
                .budget(Budget.builder()
                        .id(BUDGET)
                        .total(Money.of(2500))
                        .addCaps(Cap.builder()
                                .kind(CapKind.PER_PERSON_PER_YEAR)
                                .amount(Money.of(1000))
                                .build())
                        .addSources(SourceReference.of(SourceDocumentId.of("EXAMPLE"), "made up"))
                        .build())
                .build());
        for (int number = 1; number <= 4; number++) {
            Decision decision = ledger.record(AmountGranted.builder()
                    .key(EventKey.of("grant-" + number))
                    .on(DAY)
                    .grant(GrantId.of("request-" + number))
                    .budget(BUDGET)
                    .amount(Money.of(1000))
                    .person(ProfileId.of("person-" + (number + 1) / 2))
                    .build());
            out.println("request-" + number + ": "
                    + decision.findRefusal()
                            .map(refusal -> refusal.explain(Language.EN))
                            .orElse("granted"));
        }
        BudgetAccount account = ledger.getState().findAccount(BUDGET).orElseThrow();
        out.println(AccountStatuses.on(DAY).of(account).explain(Language.EN));
    }
}
