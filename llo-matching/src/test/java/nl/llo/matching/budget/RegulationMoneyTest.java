package nl.llo.matching.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.llo.matching.explain.Argument;
import nl.llo.matching.explain.MoneyCode;
import nl.llo.matching.explain.Reason;
import nl.llo.model.area.Area;
import nl.llo.model.id.RegulationId;
import nl.llo.model.money.Money;
import nl.llo.model.money.Share;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.regulation.RegulationKind;
import nl.llo.model.text.Language;
import nl.llo.model.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegulationMoneyTest {

    private static final LocalDate DATE = LocalDate.of(2020, 6, 1);
    private static final String OPEN = "use 2020-06-01 exhausted=false";
    private static final String UNKNOWN = "total 100";
    private static final String OPENS = "tranche 2020-09-01..";
    private static final String OPENS_SOONER = "tranche 2020-07-01..";
    private static final String EMPTY = "use 2020-06-01 exhausted=true";
    private static final String CLOSED = "tranche ..2020-05-31";

    @Test
    void theBestBudgetCounts() {
        assertThat(best(EMPTY, OPEN)).isEqualTo(BudgetState.OPEN);
        assertThat(best(EMPTY, UNKNOWN, OPENS)).isEqualTo(BudgetState.UNKNOWN);
        assertThat(best(CLOSED, EMPTY)).isEqualTo(BudgetState.EMPTY);
        assertThat(best(EMPTY, OPENS)).isEqualTo(BudgetState.OPENS);
        assertThat(best(CLOSED, CLOSED)).isEqualTo(BudgetState.CLOSED);
    }

    @Test
    void ofThoseThatOpenLaterTheFirstCounts() {
        RegulationMoney money =
                BudgetStatuses.on(DATE).of(scheme(OPENS, OPENS_SOONER)).orElseThrow();
        assertThat(money.getBest().getOpensOn()).contains(LocalDate.of(2020, 7, 1));
        assertThat(money.getBudgets())
                .extracting(BudgetStatus::getOpensOn)
                .extracting(Optional::orElseThrow)
                .containsExactly(LocalDate.of(2020, 9, 1), LocalDate.of(2020, 7, 1));
    }

    @Test
    void ofThoseThatAreClosedTheLastCounts() {
        RegulationMoney money = BudgetStatuses.on(DATE)
                .of(scheme("tranche ..2018-12-31", "tranche ..2019-12-31", "tranche ..2017-12-31"))
                .orElseThrow();
        assertThat(money.getBest().getSince()).contains(LocalDate.of(2020, 1, 1));
    }

    @Test
    void aRegulationWithoutBudgetsHasNoStatus() {
        assertThat(BudgetStatuses.on(DATE).of(scheme())).isEmpty();
    }

    @Test
    void thereIsNoMoneyWithoutABudget() {
        RegulationMoney.Builder nothing = RegulationMoney.builder();
        nothing.regulation(RegulationId.of("scheme"));
        assertThatThrownBy(nothing::build).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({"0,OPEN", "19.9999,OPEN", "20,NEARLY_EMPTY", "100,NEARLY_EMPTY"})
    void theCallerSaysWhatIsNearlyEmpty(String percent, BudgetState state) {
        BudgetStatus status = BudgetStatuses.on(DATE)
                .withThreshold(Share.ofPercent(new BigDecimal(percent)))
                .of(Budgets.read("total 1000; use 2020-06-01 spent=800"));
        assertThat(status.getState()).isEqualTo(state);
        assertThat(status.getAmountLeft()).contains(Money.of(200));
    }

    @Test
    void sumsAboveTheHighestAmountStayWithinBounds() {
        String whole = "amount=" + Money.MAX;
        BudgetStatus status = BudgetStatuses.on(DATE)
                .of(Budgets.read("tranche 2020-01-01.. " + whole + "; tranche 2020-01-01.. " + whole
                        + "; cap PER_TRANCHE count=2147483647; use 2020-06-01 spent=0.01 grants=1"));
        assertThat(status.getState()).isEqualTo(BudgetState.OPEN);
        assertThat(status.getAmountLeft()).contains(Money.parse("999999999999.99"));
        assertThat(status.getGrantsLeft()).contains(2147483646);
    }

    @Test
    void tellsWhyWithACodeItsArgumentsAndATextInEachLanguage() {
        BudgetStatus status =
                BudgetStatuses.on(DATE).of(Budgets.read("cap TOTAL count=1500; use 2020-05-31 grants=1499"));
        Reason reason = status.getReason();
        assertThat(reason.getCode()).isEqualTo(MoneyCode.LITTLE_LEFT);
        assertThat(reason.getArguments()).containsEntry("on", new Argument.Day(LocalDate.of(2020, 5, 31)));
        assertThat(status.explain(Language.NL))
                .isEqualTo("bijna leeg: volgens de stand van 31 mei 2020 nog maar 1 toekenning");
        assertThat(status.getSources()).containsExactly(Budgets.SOURCE);
    }

    private static BudgetState best(String... budgets) {
        return BudgetStatuses.on(DATE)
                .of(scheme(budgets))
                .orElseThrow()
                .getBest()
                .getState();
    }

    private static Regulation scheme(String... budgets) {
        Regulation.Builder scheme = Regulation.builder();
        scheme.id(RegulationId.of("scheme"));
        scheme.name(LocalizedText.of("Regeling", "Scheme"));
        scheme.kind(RegulationKind.NATIONAL_SCHEME);
        scheme.area(Area.national());
        scheme.addSources(Budgets.SOURCE);
        for (String budget : budgets) {
            scheme.addBudgets(Budgets.read(budget));
        }
        return scheme.build();
    }
}
