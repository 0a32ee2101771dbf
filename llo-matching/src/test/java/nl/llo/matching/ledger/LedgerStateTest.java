package nl.llo.matching.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.llo.matching.explain.RefusalCode;
import nl.llo.model.id.GrantId;
import nl.llo.model.ledger.LedgerEvent;
import nl.llo.model.money.Money;
import nl.llo.model.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One rule at a time; money-cases in llo-examples go through whole stories. */
class LedgerStateTest {

    /** What is done before, then the event to look at and why it is refused; empty when it is recorded. */
    @ParameterizedTest(name = "{0} | {1} | {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-", textBlock = """
            total 100 | -                       | 2020-01-01 grant a 100 |
            total 100 | -                       | 2020-01-01 grant a 100.01 | TOTAL_REACHED
            total 100 | 2020-01-01 reserve a 60 | 2020-01-01 grant b 41 | TOTAL_REACHED
            total 100 | 2020-01-01 reserve a 60 | 2020-01-01 grant b 40 |
            total 100 | -                       | 2020-01-01 grant a 0 | AMOUNT_ZERO
            total 100 | -                       | 2020-01-01 grant a 1 budget=other | BUDGET_UNKNOWN
            total 100 | 2020-01-02 grant a 1    | 2020-01-01 grant b 1 | BACKDATED
            total 100 | 2020-01-02 grant a 1    | 2020-01-01 withdraw a | BACKDATED
            total 100 | 2020-01-02 grant a 1    | 2020-01-02 grant a 1 key=again | GRANT_EXISTS
            total 100 | 2020-01-02 grant a 1    | 2020-01-02 reserve a 1 | GRANT_EXISTS
            total 100 | 2020-01-02 grant a 1    | 2020-01-02 grant b 1 key=grant-a | KEY_REUSED
            total 100 | 2020-01-02 grant a 1    | 2020-01-02 grant a 2 | KEY_REUSED
            cap TOTAL count=1 | 2020-01-01 grant a 5 | 2020-01-01 grant b 1 | TOTAL_REACHED
            cap TOTAL count=1 | 2020-01-01 reserve a 5;2020-01-01 release a | 2020-01-01 grant b 1 |
            cap TOTAL count=1 | 2020-01-01 grant a 5;2020-01-01 withdraw a | 2020-01-01 grant b 1 |
            cap TOTAL count=1 | 2020-01-01 grant a 5;2020-01-01 pay a 1;2020-01-01 withdraw a | 2020-01-01 grant b 1 | TOTAL_REACHED
            cap PER_YEAR amount=50 | 2020-12-31 grant a 50 | 2020-12-31 grant b 1 | YEAR_REACHED
            cap PER_YEAR amount=50 | 2020-12-31 grant a 50 | 2021-01-01 grant b 50 |
            total 100;cap PER_PERSON amount=10 | - | 2020-01-01 grant a 1 | PERSON_MISSING
            total 100;cap PER_PERSON amount=10 | 2020-01-01 grant a 6 person=p | 2021-01-01 grant b 5 person=p | PERSON_REACHED
            total 100;cap PER_PERSON amount=10 | 2020-01-01 grant a 6 person=p | 2021-01-01 grant b 5 person=q |
            total 100;cap PER_PERSON_PER_YEAR amount=10 | 2020-01-01 grant a 6 person=p | 2020-12-31 grant b 5 person=p | PERSON_YEAR_REACHED
            total 100;cap PER_PERSON_PER_YEAR amount=10 | 2020-01-01 grant a 6 person=p | 2021-01-01 grant b 5 person=p |
            total 100;cap PER_PERSON_PER_YEAR count=1 | 2020-01-01 grant a 6 person=p | 2020-12-31 grant b 1 person=p | PERSON_YEAR_REACHED
            total 100;cap PER_COURSE count=2 | - | 2020-01-01 grant a 1 | COURSE_MISSING
            total 100;cap PER_COURSE count=1 | 2020-01-01 grant a 1 course=c | 2020-01-01 grant b 1 course=c | COURSE_REACHED
            total 100;cap PER_COURSE count=1 | 2020-01-01 grant a 1 course=c | 2020-01-01 grant b 1 course=d |
            total 100;cap PER_REGION amount=9 | - | 2020-01-01 grant a 1 | REGION_MISSING
            total 100;cap PER_REGION amount=9 | 2020-01-01 grant a 9 region=AM05 | 2020-01-01 grant b 1 region=AM05 | REGION_REACHED
            total 100;cap PER_REGION amount=9 | 2020-01-01 grant a 9 region=AM05 | 2020-01-01 grant b 1 region=AM06 |
            tranche 2020-02-01..2020-02-28 amount=10 | - | 2020-01-31 grant a 1 | NOT_OPEN
            tranche 2020-02-01..2020-02-28 amount=10 opens=2020-02-03 | - | 2020-02-02 grant a 1 | NOT_OPEN
            tranche 2020-02-01..2020-02-28 amount=10 opens=2020-02-03 | - | 2020-02-03 grant a 10 |
            tranche 2020-02-01..2020-02-28 amount=10 | - | 2020-02-03 grant a 11 | TRANCHE_REACHED
            tranche 2020-02-01..2020-02-28 amount=10 | - | 2020-02-29 grant a 1 | CLOSED
            tranche 2020-02-01..2020-02-28 amount=10 | 2020-02-28 reserve a 5 | 2020-03-15 grant a 4 |
            tranche 2020-02-01..2020-02-28 amount=10 | 2020-02-28 grant a 5 | 2020-03-15 correct a 6 | CLOSED
            tranche 2020-02-01..2020-02-28 amount=10 | 2020-02-28 grant a 5 | 2020-03-15 correct a 4 |
            tranche 2020-01-01..2020-01-31 amount=10;tranche 2020-02-01..2020-02-28 amount=10 | 2020-01-10 grant a 4 | 2020-02-01 grant b 11 | TRANCHE_REACHED
            tranche 2020-01-01..2020-01-31 amount=10 rest=CARRIED_OVER;tranche 2020-02-01..2020-02-28 amount=10 | 2020-01-10 grant a 4 | 2020-02-01 grant b 16 |
            tranche 2020-01-01..2020-01-31 amount=10 rest=CARRIED_OVER;tranche 2020-02-01..2020-02-28 amount=10 | 2020-01-10 grant a 4 | 2020-02-01 grant b 16.01 | TRANCHE_REACHED
            tranche 2020-01-01..2020-01-31 amount=10 rest=RETURNED;tranche 2020-02-01..2020-02-28 amount=10 | 2020-01-10 grant a 4 | 2020-02-01 grant b 10.01 | TRANCHE_REACHED
            tranche 2020-01-01..2020-01-31 amount=10 rest=CARRIED_OVER;tranche 2020-02-01..2020-02-28 amount=10 | 2020-01-10 grant a 10;2020-02-01 withdraw a | 2020-02-01 grant b 20 |
            tranche 2020-01-01..2020-01-31 amount=10;tranche 2020-01-15..2020-02-28 amount=10 | 2020-01-16 grant a 10 | 2020-01-20 grant b 10 |
            tranche 2020-01-01..2020-06-30 amount=100;cap PER_TRANCHE count=1 | 2020-01-16 grant a 10 | 2020-01-20 grant b 10 | TRANCHE_REACHED
            total 100;reserved share=30 group=g | 2020-01-01 grant a 70 | 2020-01-01 grant b 1 | RESERVED_FOR_OTHERS
            total 100;reserved share=30 group=g | 2020-01-01 grant a 70 | 2020-01-01 grant b 30 group=g |
            total 100;reserved share=30 group=g | 2020-01-01 grant a 70 | 2020-01-01 grant b 1 group=h | RESERVED_FOR_OTHERS
            total 100;reserved share=30 group=g | 2020-01-01 grant a 30 group=g | 2020-01-01 grant b 70 |
            total 100;reserved share=30 group=g | - | 2020-01-01 grant b 100 group=g |
            total 100;reserved share=30 group=g released=2020-02-01 | 2020-01-01 grant a 70 | 2020-01-31 grant b 1 | RESERVED_FOR_OTHERS
            total 100;reserved share=30 group=g released=2020-02-01 | 2020-01-01 grant a 70 | 2020-02-01 grant b 30 |
            total 100;reserved amount=20 group=g;reserved amount=10 group=h | 2020-01-01 grant a 70 | 2020-01-01 grant b 21 group=g | RESERVED_FOR_OTHERS
            total 100;reserved amount=20 group=g;reserved amount=10 group=h | 2020-01-01 grant a 70 | 2020-01-01 grant b 20 group=g |
            tranche 2020-01-01..2020-01-31 amount=10;tranche 2020-02-01..2020-02-28 amount=20;reserved share=50 group=g | 2020-01-02 grant a 5 | 2020-01-20 grant b 1 | RESERVED_FOR_OTHERS
            tranche 2020-01-01..2020-01-31 amount=10;tranche 2020-02-01..2020-02-28 amount=20;reserved share=50 group=g | 2020-01-02 grant a 5 | 2020-02-20 grant b 10 |
            total 100 | 2020-01-01 reserve a 10 | 2020-01-02 grant a 11 | ABOVE_RESERVATION
            total 100 | 2020-01-01 reserve a 10 course=c | 2020-01-02 grant a 9 course=d | GRANT_DIFFERS
            total 100 | 2020-01-01 reserve a 10 course=c | 2020-01-02 grant a 9 |
            total 100 | 2020-01-01 reserve a 10;2020-01-01 release a | 2020-01-02 grant a 9 | NOT_RESERVED
            total 100 | 2020-01-01 grant a 10 | 2020-01-02 release a | NOT_RESERVED
            total 100 | - | 2020-01-02 release a | GRANT_UNKNOWN
            total 100 | 2020-01-01 reserve a 10 | 2020-01-02 pay a 1 | NOT_GRANTED
            total 100 | 2020-01-01 reserve a 10 | 2020-01-02 withdraw a | NOT_GRANTED
            total 100 | 2020-01-01 reserve a 10 | 2020-01-02 correct a 1 | NOT_GRANTED
            total 100 | 2020-01-01 grant a 10;2020-01-01 withdraw a | 2020-01-02 pay a 1 | NOT_GRANTED
            total 100 | 2020-01-01 grant a 10 | 2020-01-02 pay a 10.01 | ABOVE_GRANT
            total 100 | 2020-01-01 grant a 10;2020-01-01 pay a 6 | 2020-01-02 pay a 5 key=second | ABOVE_GRANT
            total 100 | 2020-01-01 grant a 10;2020-01-01 pay a 6 | 2020-01-02 pay a 4 key=second |
            total 100 | 2020-01-01 grant a 10 | 2020-01-02 pay a 0 | AMOUNT_ZERO
            total 100 | 2020-01-01 grant a 10 | 2020-01-02 correct a 101 | TOTAL_REACHED
            total 100 | 2020-01-01 grant a 10 | 2020-01-02 correct a 100 |
            total 100 | 2020-01-01 grant a 10;2020-01-01 pay a 6 | 2020-01-02 correct a 5 | ABOVE_GRANT
            total 100 | 2020-01-01 grant a 10;2020-01-01 pay a 6 | 2020-01-02 correct a 5 paid=5 |
            total 100 | 2020-01-01 grant a 10;2020-01-01 withdraw a | 2020-01-02 correct a 5 | WITHDRAWN
            """)
    void recordsWhatTheLimitsAllowAndNothingElse(
            String budget, @Nullable String before, String event, @Nullable String code) {
        LedgerState state = Events.fold(budget, before == null ? new String[0] : before.split(";", -1));
        Decision decision = state.apply(Events.read(event));
        assertThat(decision.findRefusal().map(refusal -> refusal.code().name()).orElse(""))
                .isEqualTo(code == null ? "" : code);
        if (code != null) {
            assertThat(decision.state()).isSameAs(state);
            Refusal refusal = decision.findRefusal().orElseThrow();
            assertThat(refusal.explain(Language.NL)).isNotBlank().doesNotContain("{");
            assertThat(refusal.explain(Language.EN)).isNotBlank().doesNotContain("{");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "structural, BUDGET_UNLIMITED",
        "cap PER_PERSON amount=10, BUDGET_UNLIMITED",
        "tranche 2020-01-01..2020-12-31, BUDGET_UNLIMITED",
        "cap TOTAL count=10;reserved share=10 group=g, RESERVED_OF_UNKNOWN",
        "cap PER_YEAR amount=10;reserved amount=10 group=g, RESERVED_OF_UNKNOWN",
    })
    void doesNotOpenABudgetOfWhichNobodyKnowsTheSize(String budget, RefusalCode code) {
        Decision decision = LedgerState.empty().apply(Events.open("2020-01-01", budget));
        assertThat(decision.findRefusal()).map(Refusal::code).contains(code);
    }

    @Test
    void opensABudgetOnce() {
        LedgerState state = Events.fold("total 100");
        LedgerEvent again = Events.open("2020-01-01", "total 200");
        assertThat(state.apply(again).findRefusal()).map(Refusal::code).contains(RefusalCode.KEY_REUSED);
    }

    @Test
    void knowsAnEventThatComesAgain() {
        LedgerEvent event = Events.read("2020-01-01 grant a 60");
        LedgerState once = Events.fold("total 100", "2020-01-01 grant a 60", "2020-01-05 grant b 40");
        assertThat(once.apply(event)).isEqualTo(new Decision.Repeated(once));
        assertThat(once.getVersion()).isEqualTo(3);
    }

    @Test
    void canBeAskedAgainWhenThereIsRoom() {
        LedgerState full = Events.fold("total 100", "2020-01-01 grant a 60");
        LedgerEvent late = Events.read("2020-01-02 grant b 50");
        assertThat(full.apply(late).findRefusal()).isPresent();
        LedgerState freed = full.apply(Events.read("2020-01-02 withdraw a")).state();
        assertThat(freed.apply(late).findRefusal()).isEmpty();
    }

    @Test
    void keepsReservedGrantedAndPaidApart() {
        BudgetAccount account = Events.account(Events.fold(
                "total 100",
                "2020-01-01 reserve a 20",
                "2020-01-02 grant b 30",
                "2020-01-03 pay b 12.50",
                "2020-01-04 reserve c 5",
                "2020-01-05 grant c 4"));
        assertThat(account.getUsed()).isEqualTo(Money.of(54));
        assertThat(account.getReserved()).isEqualTo(Money.of(20));
        assertThat(account.getGranted()).isEqualTo(Money.of(34));
        assertThat(account.getPaid()).isEqualTo(Money.parse("12.50"));
        assertThat(account.countGrants()).isEqualTo(3);
        assertThat(account.getLastOn()).isEqualTo(LocalDate.of(2020, 1, 5));
    }

    @Test
    void keepsWhatWasPaidOfAWithdrawnGrantUntilItCameBack() {
        LedgerState paid =
                Events.fold("total 100", "2020-01-02 grant b 30", "2020-01-03 pay b 12.50", "2020-01-04 withdraw b");
        assertThat(Events.account(paid).getUsed()).isEqualTo(Money.parse("12.50"));
        LedgerState back =
                paid.apply(Events.read("2020-02-01 correct b 0 paid=0")).state();
        assertThat(Events.account(back).getUsed()).isEqualTo(Money.ZERO);
        assertThat(Events.account(back).countGrants()).isZero();
        assertThat(back.findGrant(GrantId.of("b")))
                .get()
                .extracting(GrantRecord::getStatus)
                .isEqualTo(GrantStatus.WITHDRAWN);
    }

    @Test
    void tellsWhatIsLeft() {
        LedgerState state = Events.fold("total 100;cap TOTAL count=3", "2020-01-01 grant a 99.50");
        Refusal refusal =
                state.apply(Events.read("2020-01-01 grant b 1")).findRefusal().orElseThrow();
        assertThat(refusal.explain(Language.NL)).isEqualTo("van het budget is nog € 0,50 en 2 toekenningen over");
        assertThat(refusal.explain(Language.EN)).isEqualTo("only €0.50 and 2 grants left of the budget");
    }

    @Test
    void roundsAReservedShareDown() {
        LedgerState state = Events.fold("total 0.99;reserved share=50 group=g");
        assertThat(state.apply(Events.read("2020-01-01 grant a 0.50")).findRefusal())
                .isEmpty();
        assertThat(state.apply(Events.read("2020-01-01 grant a 0.51")).findRefusal())
                .isPresent();
    }

    @Test
    void neverAddsUpBeyondTheLargestAmount() {
        LedgerState state = Events.fold("cap TOTAL count=3", "2020-01-01 grant a 1000000000000");
        Refusal refusal = state.apply(Events.read("2020-01-01 grant b 0.01"))
                .findRefusal()
                .orElseThrow();
        assertThat(refusal.code()).isEqualTo(RefusalCode.TOTAL_REACHED);
    }

    @Test
    void showsNoPerson() {
        LedgerEvent event = Events.read("2020-01-01 grant a 6 person=canary");
        LedgerState state = Events.fold("total 100;cap PER_PERSON amount=10", "2020-01-01 grant a 6 person=canary");
        Refusal refusal = state.apply(Events.read("2020-01-01 grant b 5 person=canary"))
                .findRefusal()
                .orElseThrow();
        assertThat(event.toString()
                        + state
                        + state.listGrants()
                        + state.listAccounts()
                        + refusal
                        + refusal.explain(Language.EN))
                .doesNotContain("canary");
    }
}
