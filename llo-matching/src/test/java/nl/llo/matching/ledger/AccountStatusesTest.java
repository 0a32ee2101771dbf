package nl.llo.matching.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.llo.matching.budget.BudgetState;
import nl.llo.model.money.Money;
import nl.llo.model.money.Share;
import nl.llo.model.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One line a case: the budget, what was recorded, the date, and what is told in English. */
class AccountStatusesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-", textBlock = """
            total 100 | - | 1999-12-31 | not open yet: from 1 January 2000
            total 100 | - | 2000-01-01 | open: €100 left by the figures of 1 January 2000
            total 100 | 2020-01-01 grant a 40 | 2020-01-02 | open: €60 left by the figures of 1 January 2020
            total 100 | 2020-01-01 grant a 90 | 2020-01-02 | nearly empty: only €10 left by the figures of 1 January 2020
            total 100 | 2020-01-01 grant a 89.99 | 2020-01-02 | open: €10.01 left by the figures of 1 January 2020
            total 100 | 2020-01-01 grant a 100 | 2020-01-02 | empty: everything had been granted by 1 January 2020
            total 100 | 2020-01-01 grant a 60;2020-02-01 grant b 40 | 2020-03-01 | empty: everything had been granted by 1 February 2020
            total 0 | - | 2020-01-01 | empty: nothing was provided
            cap TOTAL count=2 | 2020-01-01 grant a 40 | 2020-01-02 | open: 1 grant left by the figures of 1 January 2020
            cap TOTAL count=2 | 2020-01-01 grant a 40;2020-01-02 grant b 1 | 2020-01-02 | empty: everything had been granted by 2 January 2020
            cap TOTAL count=10 amount=100 | 2020-01-01 grant a 40 | 2020-01-02 | open: €60 and 9 grants left by the figures of 1 January 2020
            cap PER_YEAR amount=50 | 2020-12-31 grant a 50 | 2020-12-31 | empty: everything had been granted by 31 December 2020
            cap PER_YEAR amount=50 | 2020-12-31 grant a 50 | 2021-01-01 | open: €50 left by the figures of 31 December 2020
            total 100;reserved share=30 group=g | 2020-01-01 grant a 40 | 2020-01-02 | open: €30 left by the figures of 1 January 2020
            total 100;reserved share=30 group=g | 2020-01-01 grant a 70 | 2020-01-02 | empty: what is left is kept for g
            total 100;reserved share=30 group=g | 2020-01-01 grant a 30 group=g | 2020-01-02 | open: €70 left by the figures of 1 January 2020
            total 100;reserved share=30 group=g released=2020-02-01 | 2020-01-01 grant a 70 | 2020-02-01 | open: €30 left by the figures of 1 January 2020
            """)
    void withoutTranches(String budget, @Nullable String events, LocalDate date, String told) {
        assertThat(tell(budget, events, date)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-", textBlock = """
            - | 1990-01-01 | not open yet: from 1 February 2020
            - | 2020-01-31 | not open yet: from 1 February 2020
            - | 2020-02-01 | open: €10 left by the figures of 1 January 2000
            2020-02-02 grant a 4 | 2020-02-28 | open: €6 left by the figures of 2 February 2020
            2020-02-02 grant a 10 | 2020-02-28 | empty: everything had been granted by 2 February 2020
            2020-02-02 grant a 10 | 2020-03-01 | not open yet: from 1 April 2020
            2020-02-02 grant a 10 | 2020-04-01 | open: €20 left by the figures of 2 February 2020
            2020-02-02 grant a 10 | 2020-05-01 | closed: money could be granted up to and including 30 April 2020
            """)
    void inTwoTranches(@Nullable String events, LocalDate date, String told) {
        String tranches = "tranche 2020-02-01..2020-02-28 amount=10; tranche 2020-04-01..2020-04-30 amount=20";
        assertThat(tell(tranches, events, date)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-", textBlock = """
            2020-02-02 grant a 10 | 2020-02-10 | open: €20 left by the figures of 2 February 2020
            2020-02-02 grant a 10;2020-02-03 grant b 20 | 2020-02-10 | empty: everything had been granted by 3 February 2020
            """)
    void ofTranchesThatOverlapTheOneWithMostLeftCounts(@Nullable String events, LocalDate date, String told) {
        String tranches = "tranche 2020-02-01..2020-02-28 amount=10; tranche 2020-02-01..2020-04-30 amount=20";
        assertThat(tell(tranches, events, date)).isEqualTo(told);
    }

    @Test
    void anAccountThatWasOpenedInARunningTrancheOpensThatDay() {
        assertThat(tell("tranche 1999-01-01..2001-12-31 amount=10", null, LocalDate.of(1999, 6, 1)))
                .isEqualTo("not open yet: from 1 January 2000");
    }

    @Test
    void theCallerSaysWhatIsNearlyEmpty() {
        BudgetAccount account = Events.account(Events.fold("total 100", "2020-01-01 grant a 60"));
        AccountStatuses statuses = AccountStatuses.on(LocalDate.of(2020, 1, 1));
        assertThat(statuses.withThreshold(Share.ofPercent(40)).of(account).getState())
                .isEqualTo(BudgetState.NEARLY_EMPTY);
        assertThat(statuses.withThreshold(Share.ofPercent(39)).of(account).getState())
                .isEqualTo(BudgetState.OPEN);
    }

    @Test
    void eventsOfLaterDaysAreRefused() {
        BudgetAccount account = Events.account(Events.fold("total 100", "2020-01-02 grant a 60"));
        AccountStatuses before = AccountStatuses.on(LocalDate.of(2020, 1, 1));
        assertThatThrownBy(() -> before.of(account)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> before.listLimits(account)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void listsTheLimitsFromWideToNarrow() {
        BudgetAccount account = Events.account(Events.fold(
                "total 100; cap PER_YEAR amount=50; cap PER_REGION amount=30 count=3; cap PER_COURSE count=5;"
                        + " tranche 2020-01-01..2020-12-31 amount=80; reserved share=10 group=g",
                "2020-01-01 grant a 20 course=c region=AM06",
                "2020-01-01 grant b 5 course=b region=AM05 group=g"));
        String limits = AccountStatuses.on(LocalDate.of(2020, 1, 2)).listLimits(account).stream()
                .map(AccountStatusesTest::line)
                .collect(Collectors.joining("\n"));
        assertThat(limits).isEqualTo("""
                TOTAL: 25 of 100, 75 left, 2 grants
                PER_YEAR 2020: 25 of 50, 25 left, 2 grants
                PER_TRANCHE 1: 25 of 80, 55 left, 2 grants
                PER_REGION AM05: 5 of 30, 25 left, 1 grants of 3
                PER_REGION AM06: 20 of 30, 10 left, 1 grants of 3
                PER_COURSE b: 5 of -, - left, 1 grants of 5
                PER_COURSE c: 20 of -, - left, 1 grants of 5
                kept g: 5 of 10, 5 left, 1 grants""");
    }

    private static String line(LimitLeft limit) {
        return limit.kind().map(Enum::name).orElse("kept")
                + limit.of().map(of -> " " + of).orElse("")
                + ": " + limit.used()
                + " of " + limit.amount().map(Money::toString).orElse("-")
                + ", " + limit.left().map(Money::toString).orElse("-")
                + " left, " + limit.grantsUsed() + " grants"
                + (limit.grants().isPresent() ? " of " + limit.grants().getAsLong() : "");
    }

    private static String tell(String budget, @Nullable String events, LocalDate date) {
        List<String> lines = events == null ? List.of() : List.of(events.split(";", -1));
        BudgetAccount account = Events.account(Events.fold(budget, lines.toArray(String[]::new)));
        return AccountStatuses.on(date).of(account).explain(Language.EN);
    }
}
