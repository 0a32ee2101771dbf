package nl.llo.matching.funding;

import static nl.llo.matching.funding.Funds.plan;
import static nl.llo.matching.funding.Funds.tell;
import static org.assertj.core.api.Assertions.assertThat;

import nl.llo.model.money.Money;
import nl.llo.model.profile.Profile;
import org.junit.jupiter.api.Test;

/** Funds that pay only after another. */
class OnlyAfterTest {

    @Test
    void usesWhatComesAfterOnlyWithWhatComesBefore() {
        String funds = """
                step ADVICE ADVICE=700
                step LEARNING COURSE_FEE=1000
                fund advice kinds=ADVICE person=700 %s
                fund course kinds=COURSE_FEE person=1000 after=advice
                """;

        assertThat(tell(plan(funds.formatted("")).getPlan()))
                .isEqualTo("0.0 advice 700 WHOLE_COST, 1.0 course 1000 WHOLE_COST");
        FundingReport without = plan(funds.formatted("if=qualified"));
        assertThat(tell(without.getPlan())).isEqualTo("0.0 own 700 NO_FUND_PAYS, 1.0 own 1000 NO_FUND_PAYS");
        assertThat(tell(without, "course")).isEqualTo("LEFT_OUT WAITS_FOR");
    }

    @Test
    void paysNoStepBeforeWhatComesFirst() {
        FundingReport report = plan("""
                        step LEARNING COURSE_FEE=1000
                        step ADVICE ADVICE=700
                        fund advice kinds=ADVICE person=700
                        fund course kinds=COURSE_FEE person=1000 after=advice
                        """);

        assertThat(tell(report.getPlan())).isEqualTo("0.0 own 1000 NO_FUND_PAYS, 1.0 advice 700 WHOLE_COST");
    }

    @Test
    void leavesOutFundsThatWaitForEachOther() {
        FundingReport report = plan("""
                        step LEARNING COURSE_FEE=1000
                        fund a kinds=COURSE_FEE person=700 after=b
                        fund b kinds=COURSE_FEE person=700 after=a
                        """);

        assertThat(report.getPlan().getPaid()).isEqualTo(Money.ZERO);
        assertThat(tell(report, "a")).isEqualTo("LEFT_OUT WAITS_FOR");
    }

    @Test
    void asksWhetherWhatComesFirstWasUsedBefore() {
        Funds funds = Funds.of("""
                        step LEARNING COURSE_FEE=1000
                        fund course kinds=COURSE_FEE person=1000 after=advice
                        """);
        FundingReport report =
                funds.plan(FundingPlanner.standard(), Profile.builder().build());

        assertThat(report.getPlan().getPaid()).isEqualTo(Money.ZERO);
        assertThat(tell(report, "course")).isEqualTo("POSSIBLE IF_USED");
        assertThat(report.getAlternatives()).hasSize(1);
        assertThat(tell(report.getAlternatives().get(0).getPlan())).isEqualTo("0.0 course 1000 WHOLE_COST");
    }
}
