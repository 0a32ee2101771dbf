package nl.llo.matching.funding;

import static nl.llo.matching.funding.Funds.plan;
import static nl.llo.matching.funding.Funds.tell;
import static org.assertj.core.api.Assertions.assertThat;

import nl.llo.model.money.Money;
import org.junit.jupiter.api.Test;

/** Each limit of a fund. */
class FundLimitsTest {

    @Test
    void addsUpFundsUpToTheirLimits() {
        FundingReport report = plan("""
                        step LEARNING COURSE_FEE=1000
                        fund a kinds=COURSE_FEE person=600
                        fund b kinds=COURSE_FEE share=25
                        """);

        assertThat(tell(report.getPlan()))
                .isEqualTo("0.0 a 600 UP_TO_PERSON, 0.0 b 250 UP_TO_SHARE, 0.0 own 150 LIMITS_REACHED");
        assertThat(report.isProven()).isTrue();
        assertThat(report.getLeastOwnContribution()).isEqualTo(Money.of(150));
    }

    @Test
    void countsALimitPerYearByTheYearOfTheStep() {
        FundingReport report = plan("""
                        step LEARNING 2022-09-01 COURSE_FEE=1500
                        step LEARNING 2022-12-31 COURSE_FEE=200
                        step LEARNING 2023-01-01 COURSE_FEE=1500
                        fund a kinds=COURSE_FEE year=1000
                        """);

        assertThat(tell(report.getPlan()))
                .isEqualTo("0.0 a 1000 UP_TO_PERSON_IN_YEAR, 0.0 own 500 LIMITS_REACHED, 1.0 own 200 LIMITS_REACHED, "
                        + "2.0 a 1000 UP_TO_PERSON_IN_YEAR, 2.0 own 500 LIMITS_REACHED");
    }

    @Test
    void paysForNoMoreStepsThanItHasGrants() {
        FundingReport report = plan("""
                        step LEARNING COURSE_FEE=300
                        step LEARNING COURSE_FEE=700
                        step LEARNING COURSE_FEE=400
                        fund a kinds=COURSE_FEE person=5000 count=1
                        """);

        assertThat(tell(report.getPlan()))
                .isEqualTo("0.0 own 300 NO_FUND_PAYS, 1.0 a 700 WHOLE_COST, 2.0 own 400 NO_FUND_PAYS");
    }

    @Test
    void limitsEachGrantToItsWorth() {
        FundingReport report = plan("""
                        step LEARNING COURSE_FEE=300
                        step LEARNING COURSE_FEE=700
                        fund a kinds=COURSE_FEE grant=500
                        """);

        assertThat(tell(report.getPlan()))
                .isEqualTo("0.0 a 300 WHOLE_COST, 1.0 a 500 UP_TO_GRANT, 1.0 own 200 LIMITS_REACHED");
    }

    @Test
    void paysFromTheTrancheOfTheStepsDay() {
        FundingReport report = plan("""
                        step LEARNING 2022-09-01 COURSE_FEE=800
                        step LEARNING 2023-02-01 COURSE_FEE=800
                        step LEARNING 2024-02-01 COURSE_FEE=800
                        fund a kinds=COURSE_FEE share=100 tranche=2022-01-01..2022-12-31:500 tranche=2023-01-01..2023-12-31:600
                        """);

        assertThat(tell(report.getPlan()))
                .isEqualTo("0.0 a 500 UP_TO_TRANCHE, 0.0 own 300 LIMITS_REACHED, "
                        + "1.0 a 600 UP_TO_TRANCHE, 1.0 own 200 LIMITS_REACHED, 2.0 own 800 NO_FUND_PAYS");
    }

    @Test
    void paysNoMoreThanIsLeft() {
        String funds = "step LEARNING COURSE_FEE=800\nfund a kinds=COURSE_FEE person=1000 ";

        assertThat(tell(plan(funds + "left=120.50").getPlan()))
                .isEqualTo("0.0 a 120.50 UP_TO_LEFT, 0.0 own 679.50 LIMITS_REACHED");
        assertThat(tell(plan(funds + "total=5000 use=2022-05-01:4900").getPlan()))
                .isEqualTo("0.0 a 100 UP_TO_LEFT, 0.0 own 700 LIMITS_REACHED");
        assertThat(tell(plan(funds + "use=2022-05-01:empty"), "a")).isEqualTo("LEFT_OUT NO_MONEY");
        assertThat(tell(plan(funds + "left=0"), "a")).isEqualTo("LEFT_OUT NO_MONEY");
        assertThat(tell(plan(funds + "left=800 kept=700").getPlan()))
                .isEqualTo("0.0 a 100 UP_TO_LEFT, 0.0 own 700 LIMITS_REACHED");
    }

    @Test
    void doesNotKnowOnTheDayWhatIsRecordedLater() {
        FundingReport report = plan("""
                        step LEARNING 2022-09-01 COURSE_FEE=800
                        fund a kinds=COURSE_FEE person=1000 total=5000 use=2022-05-01:100 use=2022-08-01:5000
                        """);

        assertThat(tell(report.getPlan())).isEqualTo("0.0 a 800 WHOLE_COST");
    }

    @Test
    void limitsAGrantToTheFacilitiesThatTheBudgetPays() {
        String all = "step LEARNING COURSE_FEE=1000\nfund a kinds=COURSE_FEE offers=cheque:500,coach:900 ";

        assertThat(tell(plan(all).getPlan())).isEqualTo("0.0 a 900 UP_TO_GRANT, 0.0 own 100 LIMITS_REACHED");
        assertThat(tell(plan(all + "for-facilities=cheque").getPlan()))
                .isEqualTo("0.0 a 500 UP_TO_GRANT, 0.0 own 500 LIMITS_REACHED");
    }

    @Test
    void takesNoWorthFromWhatTheBudgetDoesNotPay() {
        FundingReport report = plan("""
                        step LEARNING COURSE_FEE=1000
                        fund a kinds=COURSE_FEE offers=cheque,coach:900 for-facilities=cheque
                        """);

        assertThat(tell(report, "a")).isEqualTo("POSSIBLE AMOUNT_NOT_STATED");
    }
}
