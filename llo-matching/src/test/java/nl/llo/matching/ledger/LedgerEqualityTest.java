package nl.llo.matching.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import nl.llo.model.id.GrantId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** States of a ledger are equal when the same was recorded, and differ by whatever else was. */
class LedgerEqualityTest {

    private static final String[] EVENTS = {
        "2020-01-01 grant a 40 person=p course=c", "2020-01-02 reserve b 10", "2020-01-03 pay a 10"
    };

    private static LedgerState fold(String budget, String... more) {
        String[] lines = new String[EVENTS.length + more.length];
        System.arraycopy(EVENTS, 0, lines, 0, EVENTS.length);
        System.arraycopy(more, 0, lines, EVENTS.length, more.length);
        return Events.fold(budget, lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-01-03 grant c 1",
                "2020-01-03 pay a 5 key=again",
                "2020-01-03 release b",
                "2020-01-03 withdraw a",
                "2020-01-03 correct a 39",
                "2020-01-03 grant b 9"
            })
    void oneMoreEventMakesAnother(String event) {
        LedgerState one = fold("total 100");
        LedgerState other = fold("total 100", event);
        assertThat(one).isEqualTo(fold("total 100")).hasSameHashCodeAs(fold("total 100"));
        assertThat(other).isNotEqualTo(one).doesNotHaveSameHashCodeAs(one);
        BudgetAccount account = Events.account(one);
        assertThat(account)
                .isEqualTo(Events.account(fold("total 100")))
                .hasSameHashCodeAs(Events.account(fold("total 100")))
                .isNotEqualTo(Events.account(other))
                .isNotEqualTo("account");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-01-03 pay a 5 key=again", "2020-01-03 withdraw a", "2020-01-03 correct a 39"})
    void aGrantDiffersByWhatCameOfIt(String event) {
        GrantRecord before = fold("total 100").grant(GrantId.of("a"));
        GrantRecord after = fold("total 100", event).grant(GrantId.of("a"));
        assertThat(before)
                .isEqualTo(fold("total 100").grant(GrantId.of("a")))
                .hasSameHashCodeAs(fold("total 100").grant(GrantId.of("a")))
                .isNotEqualTo(after)
                .isNotEqualTo("grant")
                .doesNotHaveSameHashCodeAs(after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"total 200", "total 100;cap PER_YEAR amount=90", "total 100; id other"})
    void anotherBudgetMakesAnotherAccount(String budget) {
        LedgerState one = LedgerState.empty()
                .apply(Events.open("2000-01-01", "total 100"))
                .state();
        LedgerState other =
                LedgerState.empty().apply(Events.open("2000-01-01", budget)).state();
        assertThat(other).isNotEqualTo(one).isNotEqualTo("state");
        LedgerState later = LedgerState.empty()
                .apply(Events.open("2000-01-02", "total 100"))
                .state();
        assertThat(Events.account(later)).isNotEqualTo(Events.account(one));
    }

    @ParameterizedTest
    @ValueSource(strings = {"person=q", "course=d", "region=AM05", "group=g"})
    void aGrantMustBeForWhatTheReservationIsFor(String other) {
        LedgerState state = Events.fold("total 100", "2020-01-01 reserve a 10 person=p course=c region=AM06 group=h");
        assertThat(state.apply(Events.read("2020-01-02 grant a 10 " + other)).findRefusal())
                .map(Refusal::code)
                .hasToString("Optional[GRANT_DIFFERS]");
    }
}
