package nl.llo.matching.funding;

import static nl.llo.matching.funding.Funds.plan;
import static nl.llo.matching.funding.Funds.tell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.llo.model.money.Money;
import nl.llo.model.profile.Profile;
import nl.llo.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FundingPlannerTest {

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
    void keepsTheOwnContributionThatAFundAsks() {
        FundingReport report = plan("""
                        step LEARNING COURSE_FEE=999.99
                        fund a kinds=COURSE_FEE person=600 own=10
                        fund b kinds=COURSE_FEE person=350
                        """);

        assertThat(tell(report.getPlan()))
                .isEqualTo("0.0 a 600 UP_TO_PERSON, 0.0 b 299.99 ALL_BUT_OWN_SHARE, 0.0 own 100 OWN_SHARE_ASKED");
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

    @ParameterizedTest
    @CsvSource({
        "person=1000 if=text, IF_JUDGED",
        "person=1000 if=adult, IF_IT_FITS",
        "person=1000 period=unknown, IF_IN_FORCE",
        "person=1000 left=unknown, IF_MONEY_LEFT",
        "person=1000 first=CAREER_ADVICE, IF_FIRST_DONE",
    })
    void worksOutWhatIsOpenApart(String terms, String code) {
        FundingReport report = plan("step LEARNING COURSE_FEE=800\nfund a kinds=COURSE_FEE " + terms);

        assertThat(report.getPlan().getPaid()).isEqualTo(Money.ZERO);
        assertThat(tell(report, "a")).isEqualTo("POSSIBLE " + code);
        assertThat(report.getAlternatives()).hasSize(1);
        assertThat(report.getAlternatives().get(0).getPlan().getOwnContribution())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void asksWhichCostsAFundPays() {
        FundingReport report = plan("step LEARNING COURSE_FEE=800\nfund a person=500");

        assertThat(tell(report, "a")).isEqualTo("POSSIBLE IF_IT_PAYS_THIS");
        assertThat(tell(report.getAlternatives().get(0).getPlan()))
                .isEqualTo("0.0 a 500 UP_TO_PERSON, 0.0 own 300 LIMITS_REACHED");
    }

    @Test
    void guessesNoAmount() {
        FundingReport report = plan("step LEARNING COURSE_FEE=800\nfund a kinds=COURSE_FEE total=40000");

        assertThat(report.getPlan().getPaid()).isEqualTo(Money.ZERO);
        assertThat(tell(report, "a")).isEqualTo("POSSIBLE AMOUNT_NOT_STATED");
        assertThat(report.getAlternatives()).isEmpty();
    }

    @Test
    void worksOutOpenFundsOneByOneAndTogether() {
        FundingReport report = plan("""
                        step LEARNING COURSE_FEE=1000
                        fund a kinds=COURSE_FEE person=300
                        fund b kinds=COURSE_FEE person=300 if=text
                        fund c kinds=COURSE_FEE person=500 left=unknown
                        """);

        assertThat(tell(report.getPlan())).isEqualTo("0.0 a 300 UP_TO_PERSON, 0.0 own 700 LIMITS_REACHED");
        assertThat(report.getAlternatives().stream()
                        .map(one -> one.getIf() + " " + one.getPlan().getOwnContribution()))
                .containsExactly("[b, c] 0", "[c] 200", "[b] 400");
    }

    @ParameterizedTest
    @CsvSource({
        "if=qualified, DOES_NOT_FIT",
        "for=EMPLOYER, THROUGH_ANOTHER",
        "period=2021-01-01..2021-12-31, NOT_IN_FORCE",
        "tranche=2021-01-01..2021-12-31, NO_MONEY",
        "count=0, NOTHING_ALLOWED",
        "course=0, NOTHING_ALLOWED",
    })
    void tellsWhyAFundIsLeftOut(String terms, String code) {
        FundingReport report = plan("step LEARNING COURSE_FEE=800\nfund a kinds=COURSE_FEE person=500 " + terms);

        assertThat(tell(report, "a")).isEqualTo("LEFT_OUT " + code);
        assertThat(report.getAlternatives()).isEmpty();
    }

    @Test
    void saysWhatItTakesForGranted() {
        Funds funds =
                Funds.of("step LEARNING COURSE_FEE=800\nfund a kinds=COURSE_FEE person=500 usually=CAREER_ADVICE");
        FundingReport report =
                funds.plan(FundingPlanner.standard(), Profile.builder().build());

        assertThat(report.getPlan().getPaid()).isEqualTo(Money.of(500));
        assertThat(report.getFunds().get(0).getRemarks().stream().map(remark -> remark.in(Language.EN)))
                .containsExactly(
                        "provided that nothing of the limit for each person has been used yet",
                        "usually first: advice");
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
