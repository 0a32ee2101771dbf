package nl.llo.matching.funding;

import static nl.llo.matching.funding.Funds.plan;
import static nl.llo.matching.funding.Funds.tell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.llo.model.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is paid of costs, whatever the funds are. */
class PaidCostsTest {

    @Test
    void neverPaysAboveThePrice() {
        FundingReport report = plan("""
                        step LEARNING COURSE_FEE=1000
                        fund a kinds=COURSE_FEE person=1150 rank=1
                        fund b kinds=COURSE_FEE person=150 rank=2
                        """);

        assertThat(tell(report.getPlan())).isEqualTo("0.0 a 1000 WHOLE_COST");
        assertThat(report.getPlan().getPaid()).isEqualTo(Money.of(1000));
        assertThat(tell(report, "b")).isEqualTo("LEFT_OUT NOT_NEEDED");
    }

    @Test
    void leavesAloneWhatSomebodyPaysAlready() {
        FundingReport report = plan("""
                        step LEARNING COURSE_FEE=1000@college TRAVEL=80
                        fund a kinds=COURSE_FEE,TRAVEL person=600
                        """);

        assertThat(tell(report.getPlan())).isEqualTo("0.1 a 80 WHOLE_COST");
        assertThat(report.getCost()).isEqualTo(Money.of(1080));
        assertThat(report.getPaidAlready()).isEqualTo(Money.of(1000));
    }

    @Test
    void paysOnlyItsKindsOfCost() {
        FundingReport report = plan("""
                        step LEARNING COURSE_FEE=1000 LODGING=300
                        fund a kinds=COURSE_FEE person=5000
                        fund b kinds=EXAM person=5000
                        """);

        assertThat(tell(report.getPlan())).isEqualTo("0.0 a 1000 WHOLE_COST, 0.1 own 300 NO_FUND_PAYS");
        assertThat(tell(report, "b")).isEqualTo("LEFT_OUT OTHER_COSTS");
    }

    @ParameterizedTest
    @CsvSource({
        "share=33.3333, 33.33", // 33.3333 of 100.00, rounded down
        "share=99.9999, 99.99",
        "own=0.0001 share=100, 99.99", // 0.0001 of it, rounded up, is a cent
        "share=0, ",
    })
    void roundsSharesToThePersonsSide(String terms, String paid) {
        FundingReport report = plan("step LEARNING COURSE_FEE=100\nfund a kinds=COURSE_FEE " + terms);

        assertThat(report.getPlan().getPaid()).isEqualTo(paid == null ? Money.ZERO : Money.parse(paid));
    }

    @Test
    void keepsTheOwnContributionThatAFundAsks() {
        FundingReport report = plan("""
                        step LEARNING COURSE_FEE=999.99
                        fund a kinds=COURSE_FEE person=600 own=10
                        fund b kinds=COURSE_FEE person=350
                        """);

        assertThat(tell(report.getPlan()))
                .isEqualTo("0.0 a 600 UP_TO_PERSON, 0.0 b 299.99 ALL_BUT_OWN_SHARE, 0.0 own 100 OWN_SHARE_ASKED");
    }

    @Test
    void answersForARouteWithoutCosts() {
        FundingReport report = plan("step WORK\nfund a kinds=COURSE_FEE person=500");

        assertThat(tell(report.getPlan())).isEmpty();
        assertThat(report.isProven()).isTrue();
    }

    @Test
    void refusesMoreCostsThanItCanKeepApart() {
        String route = "step LEARNING" + " TRAVEL=1".repeat(63);

        assertThatThrownBy(() -> plan(route)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void showsNoAmountInText() {
        FundingReport report = plan("step LEARNING COURSE_FEE=876.54\nfund a kinds=COURSE_FEE person=500");

        assertThat(report.toString()).doesNotContain("876", "500", "PAYS");
    }
}
