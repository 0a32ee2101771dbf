package nl.llo.matching.ledger;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jetbrains.lincheck.datastructures.ManagedStrategyGuaranteeKt.forClasses;

import java.util.List;
import java.util.stream.Stream;
import nl.llo.model.ledger.LedgerEvent;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What many threads see of a ledger could have happened one after the other; faults that are planted are found. */
class LedgerLincheckTest {

    private static final String UNSEEN_LOCKS =
            "On newer JDKs Lincheck does not see who waits for a lock, and waits itself";

    /** Three grants of 40 to three persons, of a budget of 100 with at most 60 a person. */
    public abstract static class Operations {

        private static final LedgerEvent OPENED = Events.open("2000-01-01", "total 100;cap PER_PERSON amount=60");
        private static final List<LedgerEvent> GRANTS = Stream.of("1", "2", "3", "4")
                .map(g -> Events.read("2020-01-01 grant g" + g + " 40 person=p" + Integer.parseInt(g) % 2))
                .toList();
        private static final List<LedgerEvent> WITHDRAWALS = Stream.of("1", "2", "3", "4")
                .map(g -> Events.read("2020-01-01 withdraw g" + g))
                .toList();

        /** Records an event, and tells what came of it. */
        abstract String record(LedgerEvent event);

        abstract LedgerState state();

        void open() {
            record(OPENED);
        }

        /** Asks for money. */
        @Operation
        public String grant(@Param(gen = IntGen.class, conf = "1:4") int grant) {
            return record(GRANTS.get(grant - 1));
        }

        /** Gives it back. */
        @Operation
        public String withdraw(@Param(gen = IntGen.class, conf = "1:4") int grant) {
            return record(WITHDRAWALS.get(grant - 1));
        }

        /** Looks. */
        @Operation
        public String look() {
            LedgerState seen = state();
            return seen.getVersion() + " " + Events.account(seen).getUsed();
        }

        static String told(Decision decision) {
            return decision.findRefusal()
                    .map(refusal -> refusal.code().name())
                    .orElse(decision.getClass().getSimpleName());
        }
    }

    /** The ledger. */
    public static final class Real extends Operations {
        private final Ledger ledger = Ledger.inMemory();

        /** Opens the budget. */
        public Real() {
            open();
        }

        @Override
        String record(LedgerEvent event) {
            return told(ledger.record(event));
        }

        @Override
        LedgerState state() {
            return ledger.getState();
        }
    }

    /** Two ledgers on one store; each thread has either. */
    public static final class Shared extends Operations {
        private final MemoryStore store = new MemoryStore();
        private final Ledger one = Ledger.on(store);
        private final Ledger other = Ledger.on(store);

        /** Opens the budget. */
        public Shared() {
            open();
        }

        @Override
        String record(LedgerEvent event) {
            return told((event.getKey().value().endsWith("1") ? one : other).record(event));
        }

        @Override
        LedgerState state() {
            return one.refresh();
        }
    }

    /** A ledger of one state, in which a fault is planted. */
    public abstract static class Planted extends Operations {
        volatile LedgerState state = LedgerState.empty();

        /** Opens the budget. */
        protected Planted() {
            open();
        }

        @Override
        LedgerState state() {
            return state;
        }
    }

    /** Broken: decides on what another thread may have changed since. */
    public static final class Unlocked extends Planted {
        @Override
        String record(LedgerEvent event) {
            Decision decision = state.apply(event);
            state = decision.state();
            return told(decision);
        }
    }

    /** Broken: decides first, then writes under a lock without looking again. */
    public static final class DecidesTooEarly extends Planted {
        @Override
        String record(LedgerEvent event) {
            Decision decision = state.apply(event);
            synchronized (this) {
                if (decision instanceof Decision.Recorded) {
                    state = decision.state();
                }
            }
            return told(decision);
        }
    }

    /** Broken: takes an answer that a key was used for one that nothing happened. */
    public static final class ForgetsKeys extends Planted {
        @Override
        String record(LedgerEvent event) {
            LedgerState before = state;
            Decision decision = before.apply(event);
            synchronized (this) {
                if (state.getVersion() == before.getVersion()) {
                    state = decision.state();
                }
            }
            return told(decision);
        }
    }

    private static StressOptions stress() {
        return new StressOptions()
                .iterations(Effort.of(5, 50))
                .invocationsPerIteration(Effort.of(100, 1000))
                .threads(3)
                .actorsPerThread(3);
    }

    private static ModelCheckingOptions exploring() {
        return new ModelCheckingOptions()
                .iterations(Effort.of(3, 50))
                .invocationsPerIteration(Effort.of(100, 1000))
                .threads(3)
                .actorsPerThread(2)
                .addGuarantee(forClasses(LedgerState.class.getName(), Events.class.getName())
                        .allMethods()
                        .treatAsAtomic()); // states are immutable values: no other thread can come between
    }

    @Test
    void theLedgerHoldsUnderStress() {
        assertThatCode(() -> stress().check(Real.class)).doesNotThrowAnyException();
    }

    @Test
    @EnabledForJreRange(max = JRE.JAVA_17, disabledReason = UNSEEN_LOCKS)
    void theLedgerHoldsInEverySwitchOfThreads() {
        assertThatCode(() -> exploring().check(Real.class)).doesNotThrowAnyException();
    }

    @Test
    void twoLedgersOnOneStoreHoldUnderStress() {
        assertThatCode(() -> stress().check(Shared.class)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnabledForJreRange(max = JRE.JAVA_17, disabledReason = UNSEEN_LOCKS)
    @ValueSource(classes = {Unlocked.class, DecidesTooEarly.class, ForgetsKeys.class})
    void aPlantedFaultIsFound(Class<? extends Planted> broken) {
        assertThatThrownBy(() -> planted().check(broken)).isInstanceOf(LincheckAssertionError.class);
    }

    private static ModelCheckingOptions planted() {
        return exploring().iterations(50).minimizeFailedScenario(false);
    }
}
