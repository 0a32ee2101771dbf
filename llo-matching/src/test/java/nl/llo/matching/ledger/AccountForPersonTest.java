package nl.llo.matching.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.llo.matching.budget.Belonging;
import nl.llo.matching.budget.BudgetState;
import nl.llo.matching.budget.BudgetStatus;
import nl.llo.matching.budget.BudgetStatuses;
import nl.llo.matching.budget.Budgets;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.budget.Budget;
import nl.llo.model.id.BudgetId;
import nl.llo.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A ledger knows what a group has used of what is kept for it, so only whether the person belongs to it can be unknown. */
class AccountForPersonTest {

    private static final LocalDate DATE = LocalDate.of(2020, 1, 31);
    private static final String BUDGET = "total 100;reserved share=30 group=g released=2020-02-01";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            2020-01-01 grant a 50                            | TRUE    | open: €50 left by the figures of 1 January 2020
            2020-01-01 grant a 50                            | FALSE   | open: €20 left by the figures of 1 January 2020
            2020-01-01 grant a 50                            | UNKNOWN | open: €20 left by the figures of 1 January 2020
            2020-01-01 grant a 20;2020-01-02 grant b 30 group=g | FALSE | open: €50 left by the figures of 2 January 2020
            2020-01-01 grant a 65                            | UNKNOWN | nearly empty: only €5 left by the figures of 1 January 2020
            2020-01-01 grant a 70                            | TRUE    | open: €30 left by the figures of 1 January 2020
            2020-01-01 grant a 70                            | FALSE   | empty: what is left is kept for g until 1 February 2020
            2020-01-01 grant a 70                            | UNKNOWN | not known: there is money for g, and it is not known whether the person belongs there
            2020-01-01 grant a 70;2020-01-02 grant b 30 group=g | UNKNOWN | empty: everything had been granted by 2 January 2020
            """)
    void tellsWhatIsThereForThePerson(String events, Truth truth, String told) {
        assertThat(tell(DATE, truth, events).explain(Language.EN)).isEqualTo(told);
    }

    @Test
    void fromItsReleaseOnItIsForEverybody() {
        LocalDate release = DATE.plusDays(1);
        for (Truth truth : Truth.values()) {
            assertThat(tell(release, truth, "2020-01-01 grant a 70").explain(Language.EN))
                    .isEqualTo("open: €30 left by the figures of 1 January 2020");
        }
        assertThat(tell(DATE, Truth.FALSE, "2020-01-01 grant a 70").getOpensOn())
                .contains(release);
    }

    /** A catalogue with the sum of what was granted knows less than the ledger, and what it says is so. */
    @Property
    void whatACatalogueSaysForSureIsSoInALedger(
            @ForAll @IntRange(max = 100) int share,
            @ForAll @Size(max = 6) List<@IntRange(min = 1, max = 50) Integer> amounts,
            @ForAll long members) {
        String budget = "total 100;reserved share=" + share + " group=g";
        LedgerState state = Events.fold(budget);
        for (int i = 0; i < amounts.size(); i++) {
            String group = (members >> i & 1) == 1 ? " group=g" : "";
            state = state.apply(Events.read("2020-01-01 grant r" + i + " " + amounts.get(i) + group))
                    .state();
        }
        BudgetAccount account = Events.account(state);
        Budget recorded = Budgets.read(budget + ";use 2020-01-01 spent=" + account.getUsed());
        for (Truth truth : Truth.values()) {
            Belonging person = Belonging.of(group -> truth);
            BudgetStatus told = BudgetStatuses.on(DATE).forPerson(person).of(recorded);
            BudgetStatus known = AccountStatuses.on(DATE).forPerson(person).of(account);
            if (told.hasMoney()) {
                assertThat(known.hasMoney()).isTrue();
                assertThat(known.getAmountLeft().orElseThrow())
                        .isGreaterThanOrEqualTo(told.getAmountLeft().orElseThrow());
            } else if (told.getState() == BudgetState.EMPTY) {
                assertThat(known.getState()).isEqualTo(BudgetState.EMPTY);
            }
            if (truth == Truth.TRUE) {
                assertThat(told.getAmountLeft()).isEqualTo(known.getAmountLeft());
            }
        }
    }

    private static BudgetStatus tell(LocalDate date, Truth truth, String events) {
        BudgetAccount account = Events.fold(BUDGET, events.split(";", -1))
                .findAccount(BudgetId.of("money"))
                .orElseThrow();
        return AccountStatuses.on(date).forPerson(Belonging.of(group -> truth)).of(account);
    }
}
