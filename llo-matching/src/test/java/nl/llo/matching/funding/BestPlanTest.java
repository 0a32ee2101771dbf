package nl.llo.matching.funding;

import static nl.llo.matching.funding.Funds.plan;
import static nl.llo.matching.funding.Funds.tell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Which of several plans is the best, and who pays first in it. */
class BestPlanTest {

    @Test
    void prefersLessOwnContributionToFewerParties() {
        FundingReport report = plan("""
                        step LEARNING COURSE_FEE=1000
                        fund a kinds=COURSE_FEE person=900 excludes=b
                        fund b kinds=COURSE_FEE person=500
                        fund c kinds=COURSE_FEE person=500
                        """);

        assertThat(tell(report.getPlan())).isEqualTo("0.0 a 900 UP_TO_PERSON, 0.0 c 100 REST_OF_COST");
        assertThat(report.getRunnersUp().stream().map(Funds::tell))
                .containsExactly(
                        "0.0 b 500 UP_TO_PERSON, 0.0 c 500 UP_TO_PERSON",
                        "0.0 a 900 UP_TO_PERSON, 0.0 own 100 LIMITS_REACHED",
                        "0.0 b 500 UP_TO_PERSON, 0.0 own 500 LIMITS_REACHED");
        assertThat(tell(report, "b")).isEqualTo("LEFT_OUT EXCLUDED_BY");
    }

    @Test
    void prefersFewerParties() {
        FundingReport report = plan("""
                        step LEARNING COURSE_FEE=1000
                        fund a kinds=COURSE_FEE person=500
                        fund b kinds=COURSE_FEE person=500
                        fund c kinds=COURSE_FEE person=1000
                        """);

        assertThat(tell(report.getPlan())).isEqualTo("0.0 c 1000 WHOLE_COST");
    }

    @Test
    void prefersTheFirstInOrderWhenAllElseIsEqual() {
        String funds = """
                step LEARNING COURSE_FEE=1000
                fund b kinds=COURSE_FEE person=1000 %s
                fund a kinds=COURSE_FEE person=1000
                """;

        assertThat(tell(plan(funds.formatted("")).getPlan())).isEqualTo("0.0 a 1000 WHOLE_COST");
        assertThat(tell(plan(funds.formatted("rank=0")).getPlan())).isEqualTo("0.0 b 1000 WHOLE_COST");
    }

    @Test
    void letsFundsPayByRank() {
        FundingReport report = plan("""
                        step LEARNING COURSE_FEE=1000
                        fund a kinds=COURSE_FEE person=700 rank=2
                        fund b kinds=COURSE_FEE person=700 rank=1
                        """);

        assertThat(tell(report.getPlan())).isEqualTo("0.0 b 700 UP_TO_PERSON, 0.0 a 300 REST_OF_COST");
    }

    @Test
    void movesMoneyOfAnEarlierFundToMakeRoomForALaterOne() {
        FundingReport report = plan("""
                        step LEARNING COURSE_FEE=500 EXAM=500
                        fund a kinds=COURSE_FEE,EXAM person=500 rank=1
                        fund b kinds=COURSE_FEE person=500 rank=2
                        """);

        assertThat(tell(report.getPlan())).isEqualTo("0.0 b 500 WHOLE_COST, 0.1 a 500 WHOLE_COST");
    }

    @Test
    void givesABoundWhenTheSearchEndsEarly() {
        StringBuilder text = new StringBuilder("step LEARNING COURSE_FEE=1000\n");
        for (int i = 10; i < 30; i++) {
            text.append("fund f").append(i).append(" kinds=COURSE_FEE person=").append(30 + i);
            text.append(i % 3 == 0 ? " excludes=f" + (i + 1) : "").append('\n');
        }
        Funds funds = Funds.of(text.toString());
        FundingReport best = funds.plan(FundingPlanner.standard(), Funds.PERSON);
        FundingReport early = funds.plan(FundingPlanner.standard().withSearchBudget(5), Funds.PERSON);

        assertThat(best.isProven()).isTrue();
        assertThat(early.isProven()).isFalse();
        assertThat(early.getLeastOwnContribution())
                .isLessThanOrEqualTo(best.getPlan().getOwnContribution());
        assertThat(early.getPlan().getOwnContribution())
                .isGreaterThanOrEqualTo(best.getPlan().getOwnContribution());
    }

    @Test
    void refusesNumbersThatMakeNoSense() {
        FundingPlanner planner = FundingPlanner.standard();

        assertThatThrownBy(() -> planner.withRunnersUp(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> planner.withRunnersUp(101)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> planner.withSearchBudget(0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(planner.withRunnersUp(0)).isNotNull();
        assertThat(planner.withRunnersUp(100)).isNotNull();
        assertThat(planner.withSearchBudget(1)).isNotNull();
    }
}
