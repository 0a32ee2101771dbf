package nl.llo.matching.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.llo.model.id.EventKey;
import nl.llo.model.id.GrantId;
import nl.llo.model.id.ProfileId;
import nl.llo.model.ledger.AmountGranted;
import nl.llo.model.ledger.LedgerEvent;
import nl.llo.model.money.Money;
import org.junit.jupiter.api.Test;

/**
 * A round in which far more is asked than there is: 64 threads with 275,000 requests, 20 times, with {@code -Pledger}; less in
 * every build. One request in eleven is sent a second time by another thread, as when an answer got lost.
 */
class ContentionTest {

    private static final int THREADS = 64;
    private static final int ROUNDS = Effort.of(2, 20);
    private static final int REQUESTS = Effort.of(5_500, 275_000);
    private static final int SINGLE = REQUESTS / 11 * 10;
    private static final long THOUSANDS = REQUESTS / 10;

    @Test
    void grantsAllThereIsAndNothingTwice() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            assertRound();
        }
        System.out.printf(
                "%d requests on %d threads, %d rounds: EUR 0.00 over, none lost, none double%n",
                REQUESTS, THREADS, ROUNDS);
    }

    private static void assertRound() throws Exception {
        Ledger ledger = Ledger.inMemory();
        ledger.record(Events.open(
                "2000-01-01",
                "total " + THOUSANDS * 1000 + ";cap PER_PERSON_PER_YEAR amount=1000;cap TOTAL count=" + THOUSANDS * 2));
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        long recorded = 0;
        long repeated = 0;
        long refused = 0;
        try {
            List<Callable<long[]>> work = IntStream.range(0, THREADS)
                    .<Callable<long[]>>mapToObj(thread -> () -> {
                        start.await();
                        return send(ledger, thread);
                    })
                    .toList();
            for (Future<long[]> done : pool.invokeAll(work)) {
                long[] counts = done.get();
                recorded += counts[0];
                repeated += counts[1];
                refused += counts[2];
            }
        } finally {
            pool.shutdownNow();
        }
        BudgetAccount account = Events.account(ledger.getState());
        assertThat(account.getUsed()).as("all of it, and no cent more").isEqualTo(Money.of(THOUSANDS * 1000));
        assertThat(recorded).as("each counts once").isEqualTo(account.countGrants());
        assertThat(ledger.getState().getVersion()).isEqualTo(recorded + 1);
        assertThat(recorded + repeated + refused)
                .as("every request has its answer")
                .isEqualTo(REQUESTS);
        assertThat(ledger.getState().listGrants()).hasSize((int) recorded);
        assertThat(ledger.getState().listGrants().stream()
                        .mapToLong(grant -> Cents.of(grant.getAmount()))
                        .sum())
                .isEqualTo(THOUSANDS * 100_000);
    }

    /** Three requests of 500 euros for each person, of whom each gets 1000 at most; the last eleventh repeats the first. */
    private static long[] send(Ledger ledger, int thread) {
        long[] counts = new long[3];
        for (int i = thread; i < REQUESTS; i += THREADS) {
            int number = i < SINGLE ? i : i - SINGLE;
            Decision decision = ledger.record(request(number));
            int kind = decision instanceof Decision.Recorded ? 0 : decision instanceof Decision.Repeated ? 1 : 2;
            counts[kind]++;
        }
        return counts;
    }

    private static LedgerEvent request(int number) {
        return AmountGranted.builder()
                .key(EventKey.of("k" + number))
                .on(LocalDate.of(2023, 5, 1))
                .grant(GrantId.of("g" + number))
                .budget(Events.BUDGET)
                .amount(Money.of(500))
                .person(ProfileId.of("p" + number / 3))
                .build();
    }
}
