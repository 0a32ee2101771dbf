package nl.llo.matching.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.llo.matching.explain.RefusalCode;
import nl.llo.model.ledger.LedgerEvent;
import nl.llo.model.ledger.LedgerStore;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final LedgerEvent OPEN = Events.open("2000-01-01", "total 100");

    @Test
    void twoLedgersOnOneStoreGrantNoMoreThanThereIs() {
        MemoryStore store = new MemoryStore();
        Ledger one = Ledger.on(store);
        one.record(OPEN);
        Ledger other = Ledger.on(store);
        assertThat(one.record(Events.read("2020-01-01 grant a 60"))).isInstanceOf(Decision.Recorded.class);
        assertThat(other.getState().getVersion()).isEqualTo(1);
        assertThat(other.record(Events.read("2020-01-01 grant b 60")).findRefusal())
                .map(Refusal::code)
                .contains(RefusalCode.TOTAL_REACHED);
        assertThat(other.record(Events.read("2020-01-01 grant c 40"))).isInstanceOf(Decision.Recorded.class);
        assertThat(one.refresh()).isEqualTo(other.getState());
    }

    @Test
    void looksInTheStoreBeforeItRefuses() {
        MemoryStore store = new MemoryStore();
        Ledger one = Ledger.on(store);
        one.record(OPEN);
        one.record(Events.read("2020-01-01 grant a 60"));
        Ledger other = Ledger.on(store);
        one.record(Events.read("2020-01-01 withdraw a"));
        assertThat(other.record(Events.read("2020-01-02 grant b 100"))).isInstanceOf(Decision.Recorded.class);
    }

    @Test
    void recordsOnceWhatTheStoreKeptWithoutAnAnswer() {
        MemoryStore kept = new MemoryStore();
        boolean[] silent = {false};
        Ledger ledger = Ledger.on(new LedgerStore() {
            @Override
            public List<LedgerEvent> read(long version) {
                return kept.read(version);
            }

            @Override
            public boolean append(long version, List<LedgerEvent> events) {
                boolean appended = kept.append(version, events);
                if (silent[0]) {
                    silent[0] = false;
                    throw new UncheckedIOException(new IOException("no answer"));
                }
                return appended;
            }
        });
        ledger.record(OPEN);
        LedgerEvent grant = Events.read("2020-01-01 grant a 60");
        silent[0] = true;
        assertThatThrownBy(() -> ledger.record(grant)).isInstanceOf(UncheckedIOException.class);
        assertThat(ledger.record(grant)).isInstanceOf(Decision.Repeated.class);
        assertThat(kept.read(0)).containsExactly(OPEN, grant);
    }

    @Test
    void refusesAStoreThatHoldsWhatCannotBe() {
        MemoryStore store = new MemoryStore();
        store.append(0, List.of(OPEN, Events.read("2020-01-01 grant a 101")));
        assertThatThrownBy(() -> Ledger.on(store))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("TOTAL_REACHED");
        MemoryStore twice = new MemoryStore();
        twice.append(0, List.of(OPEN, OPEN));
        assertThatThrownBy(() -> Ledger.on(twice)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void hasNoMoreAfterRefreshWithoutAStore() {
        Ledger ledger = Ledger.inMemory();
        ledger.record(OPEN);
        assertThat(ledger.refresh()).isSameAs(ledger.getState());
        assertThat(ledger.record(OPEN)).isInstanceOf(Decision.Repeated.class);
    }
}
