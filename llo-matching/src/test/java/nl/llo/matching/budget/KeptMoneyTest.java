package nl.llo.matching.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.budget.Budget;
import nl.llo.model.money.Money;
import nl.llo.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is kept for a group is there for who belongs to it, and for nobody else until it is released. */
class KeptMoneyTest {

    private static final LocalDate DATE = LocalDate.of(2020, 6, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            total 1000; reserved share=30 group=a; use 2020-06-01 spent=500 | TRUE    | open: €500 left by the figures of 1 June 2020
            total 1000; reserved share=30 group=a; use 2020-06-01 spent=500 | FALSE   | open: at least €200 left by the figures of 1 June 2020, apart from what is kept for a
            total 1000; reserved share=30 group=a; use 2020-06-01 spent=500 | UNKNOWN | open: at least €200 left by the figures of 1 June 2020, apart from what is kept for a
            total 1000; reserved share=30 group=a; use 2020-06-01 spent=600 | FALSE   | nearly empty: surely only €100 left by the figures of 1 June 2020, apart from what is kept for a
            total 1000; reserved share=30 group=a; use 2020-06-01 spent=600 | UNKNOWN | nearly empty: surely only €100 left by the figures of 1 June 2020, apart from what is kept for a
            total 1000; reserved share=30 group=a; use 2020-06-01 spent=800 | TRUE    | open: €200 left by the figures of 1 June 2020
            total 1000; reserved share=30 group=a; use 2020-06-01 spent=800 | FALSE   | not known: a part is kept for a, and whether anything is left beside it is not recorded
            total 1000; reserved share=30 group=a; use 2020-06-01 spent=800 | UNKNOWN | not known: there is money for a, and it is not known whether the person belongs there
            total 1000; reserved share=30 group=a; use 2020-06-01 spent=1000 | UNKNOWN | empty: everything had been granted by 1 June 2020
            total 1000; reserved share=30 group=a released=2020-06-01; use 2020-06-01 spent=800 | FALSE | open: €200 left by the figures of 1 June 2020
            total 1000; reserved share=30 group=a released=2020-06-02; use 2020-06-01 spent=600 | FALSE | nearly empty: surely only €100 left by the figures of 1 June 2020, apart from what is kept for a
            total 1000; reserved share=100 group=a                  | FALSE   | empty: what is left is kept for a
            total 1000; reserved share=100 group=a released=2020-07-01 | FALSE | empty: what is left is kept for a until 1 July 2020
            total 1000; reserved share=100 group=a                  | TRUE    | not known: of €1,000 it is not recorded what has been used
            total 1000; reserved amount=999.99 group=a; use 2020-06-01 spent=0 | FALSE | nearly empty: surely only €0.01 left by the figures of 1 June 2020, apart from what is kept for a
            total 1000; reserved amount=400 group=a; use 2020-06-01 exhausted=false | FALSE | not known: a part is kept for a, and whether anything is left beside it is not recorded
            total 1000; reserved amount=400 group=a; use 2020-06-01 exhausted=false | TRUE  | open: there was money left on 1 June 2020
            use 2020-06-01 exhausted=false; reserved share=10 group=a | FALSE | not known: a part is kept for a, and whether anything is left beside it is not recorded
            total 1000; reserved share=0 group=a; use 2020-06-01 spent=500 | FALSE | open: €500 left by the figures of 1 June 2020
            total 1000; reserved share=20 group=a; reserved amount=300 group=b; use 2020-06-01 spent=200 | FALSE | open: at least €300 left by the figures of 1 June 2020, apart from what is kept for a and b
            total 1000; reserved share=20 group=a; reserved amount=300 group=b; use 2020-06-01 spent=200 | TRUE  | open: at least €600 left by the figures of 1 June 2020, apart from what is kept for a
            cap TOTAL count=10; reserved share=20 group=a; use 2020-06-01 grants=5 | FALSE | not known: a part is kept for a, and whether anything is left beside it is not recorded
            tranche 2020-01-01..2020-12-31 amount=100; reserved share=33.3333 group=a; use 2020-06-01 spent=50 | FALSE | open: at least €16.67 left by the figures of 1 June 2020, apart from what is kept for a
            tranche 2020-01-01..2020-12-31 amount=100; reserved amount=60 group=a; use 2020-06-01 spent=30 | FALSE | nearly empty: surely only €10 left by the figures of 1 June 2020, apart from what is kept for a
            tranche 2019-01-01..2019-12-31 amount=100; tranche 2020-01-01..2020-12-31 amount=100; reserved amount=60 group=a; use 2019-12-31 spent=50; use 2020-06-01 spent=70 | FALSE | open: at least €70 left by the figures of 1 June 2020, apart from what is kept for a
            tranche 2021-01-01..2021-12-31 amount=100; reserved share=50 group=a | FALSE | not open yet: from 1 January 2021
            tranche 2019-01-01..2019-12-31 amount=100; reserved share=50 group=a | UNKNOWN | closed: money could be granted up to and including 31 December 2019
            """)
    void isLeftForWhoBelongsToIt(String budget, Truth truth, String told) {
        assertThat(tell(Budgets.read(budget), truth).explain(Language.EN)).isEqualTo(told);
    }

    @Test
    void withoutAPersonAllThatIsLeftCounts() {
        Budget budget = Budgets.read("total 1000; reserved share=30 group=a; use 2020-06-01 spent=800");
        assertThat(BudgetStatuses.on(DATE).of(budget).getAmountLeft()).contains(Money.of(200));
    }

    @Test
    void saysInDutchForWhomItIsKeptUntilWhen() {
        Budget budget = Budgets.read("total 1000; reserved share=100 group=a released=2020-07-01");
        BudgetStatus status = tell(budget, Truth.FALSE);
        assertThat(status.explain(Language.NL)).isEqualTo("leeg: wat er over is, wordt tot 1 juli 2020 bewaard voor a");
        assertThat(status.getOpensOn()).contains(LocalDate.of(2020, 7, 1));
        assertThat(status.getSince()).isEmpty();
        assertThat(status.getSources()).isNotEmpty();
    }

    @Test
    void namesNoDayWhenOnlyOneOfTwoPartsIsReleased() {
        Budget budget =
                Budgets.read("total 10; reserved share=50 group=a released=2020-07-01; reserved share=50 group=b");
        BudgetStatus status = tell(budget, Truth.FALSE);
        assertThat(status.explain(Language.EN)).isEqualTo("empty: what is left is kept for a and b");
        assertThat(status.getOpensOn()).contains(LocalDate.of(2020, 7, 1));
    }

    @Test
    void statusesKnownBetterAreToldAsTheyAre() {
        BudgetStatus better = tell(Budgets.read("total 5; use 2020-06-01 spent=5"), Truth.FALSE);
        BudgetStatuses statuses = BudgetStatuses.on(DATE)
                .withKnown(id -> id.value().equals("money") ? Optional.of(better) : Optional.empty());
        assertThat(statuses.of(Budgets.read("total 1000"))).isSameAs(better);
        assertThat(statuses.of(Budgets.read("id another; total 1000")).getState())
                .isEqualTo(BudgetState.UNKNOWN);
    }

    @Property
    void liesBetweenWhatSomebodyOfNoGroupAndAMemberCanGet(
            @ForAll @IntRange(max = 100) int share,
            @ForAll @IntRange(max = 60) int amount,
            @ForAll @IntRange(max = 120) int spent) {
        Budget budget = Budgets.read("total 100; reserved share=" + share + " group=a; reserved amount=" + amount
                + " group=b; use 2020-06-01 spent=" + spent);
        Money all = left(BudgetStatuses.on(DATE).of(budget));
        Money member = left(tell(budget, Truth.TRUE));
        Money nobody = left(tell(budget, Truth.FALSE));
        assertThat(nobody).isLessThanOrEqualTo(member);
        assertThat(member).isLessThanOrEqualTo(all);
        int sure = Math.max(0, 100 - spent - share - amount);
        assertThat(nobody).isEqualTo(Money.of(sure));
        assertThat(tell(budget, Truth.UNKNOWN).hasMoney()).isEqualTo(sure > 0);
    }

    private static Money left(BudgetStatus status) {
        return status.getAmountLeft().orElse(Money.ZERO);
    }

    private static BudgetStatus tell(Budget budget, Truth truth) {
        return BudgetStatuses.on(DATE).forPerson(Belonging.of(group -> truth)).of(budget);
    }
}
