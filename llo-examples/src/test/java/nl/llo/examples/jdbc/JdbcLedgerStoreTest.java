package nl.llo.examples.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
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
import nl.llo.model.ledger.LedgerEvent;
import nl.llo.model.money.Money;
import nl.llo.model.source.SourceDocumentId;
import nl.llo.model.source.SourceReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The store over real databases. PostgreSQL is used when {@code -Dllo.postgres=URL} is given, else skipped. */
class JdbcLedgerStoreTest {

    private static final int LEDGERS = 8;
    private static final int REQUESTS = 40;
    private static final BudgetId BUDGET = BudgetId.of("budget");
    private static final LocalDate DAY = LocalDate.of(2023, 5, 1);

    private static JdbcLedgerStore store(String database) throws SQLException {
        String url =
                database.equals("h2") ? "jdbc:h2:mem:ledger;DB_CLOSE_DELAY=-1" : System.getProperty("llo.postgres", "");
        assumeTrue(!url.isEmpty(), "no PostgreSQL: give its URL by -Dllo.postgres");
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists llo_ledger");
        }
        return JdbcLedgerStore.at(url);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void eightLedgersOnOneDatabaseGrantAllThereIsAndNothingTwice(String database) throws Exception {
        JdbcLedgerStore store = store(database);
        Ledger.on(store).record(opened());
        ExecutorService pool = Executors.newFixedThreadPool(LEDGERS);
        long recorded = 0;
        try {
            List<Callable<Long>> work = IntStream.range(0, LEDGERS)
                    .<Callable<Long>>mapToObj(number -> () -> send(Ledger.on(store), number))
                    .toList();
            for (Future<Long> done : pool.invokeAll(work)) {
                recorded += done.get();
            }
        } finally {
            pool.shutdownNow();
        }
        Ledger after = Ledger.on(store);
        BudgetAccount account = after.getState().findAccount(BUDGET).orElseThrow();
        assertThat(account.getUsed()).isEqualTo(Money.of(100_000));
        assertThat(recorded).isEqualTo(100);
        assertThat(store.read(0)).hasSize(101);
        assertThat(after.getState().listGrants()).hasSize(100);
    }

    /** Every ledger sends all of its own requests, and half of those of the next one as well. */
    private static long send(Ledger ledger, int number) {
        long recorded = 0;
        for (int i = 0; i < REQUESTS; i++) {
            recorded += ledger.record(granted(number, i)) instanceof Decision.Recorded ? 1 : 0;
            if (i % 2 == 0) {
                recorded += ledger.record(granted((number + 1) % LEDGERS, i)) instanceof Decision.Recorded ? 1 : 0;
            }
        }
        return recorded;
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void appendsAllOrNothing(String database) throws SQLException {
        JdbcLedgerStore store = store(database);
        assertThat(store.append(0, List.of(opened(), granted(1, 1)))).isTrue();
        assertThat(store.append(1, List.of(granted(1, 2), granted(1, 3)))).isFalse();
        assertThat(store.read(0)).containsExactly(opened(), granted(1, 1));
        assertThat(store.read(1)).containsExactly(granted(1, 1));
    }

    private static LedgerEvent opened() {
        return BudgetOpened.builder()
                .key(EventKey.of("open"))
                .on(DAY)
                .budget(Budget.builder()
                        .id(BUDGET)
                        .total(Money.of(100_000))
                        .addCaps(Cap.builder()
                                .kind(CapKind.PER_PERSON)
                                .amount(Money.of(1000))
                                .build())
                        .addSources(SourceReference.of(SourceDocumentId.of("TEST"), "test"))
                        .build())
                .build();
    }

    private static LedgerEvent granted(int ledger, int number) {
        return AmountGranted.builder()
                .key(EventKey.of("key-" + ledger + "-" + number))
                .on(DAY)
                .grant(GrantId.of("grant-" + ledger + "-" + number))
                .budget(BUDGET)
                .amount(Money.of(1000))
                .person(ProfileId.of("person-" + ledger + "-" + number))
                .build();
    }
}
