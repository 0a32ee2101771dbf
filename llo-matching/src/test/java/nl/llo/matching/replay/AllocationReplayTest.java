package nl.llo.matching.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import nl.llo.model.id.PolicyId;
import nl.llo.model.id.ReplayGroupId;
import nl.llo.model.id.ScenarioId;
import nl.llo.model.money.Money;
import nl.llo.model.money.Share;
import nl.llo.model.replay.CourseDemand;
import nl.llo.model.replay.CourseSpread;
import nl.llo.model.replay.Crowd;
import nl.llo.model.replay.CurvePart;
import nl.llo.model.replay.Lottery;
import nl.llo.model.replay.Preparation;
import nl.llo.model.replay.ReplayGroup;
import nl.llo.model.replay.ReplayPolicy;
import nl.llo.model.replay.ReplayReport;
import nl.llo.model.replay.ReplayRound;
import nl.llo.model.replay.ReplayScenario;
import nl.llo.model.replay.ReplayTally;
import nl.llo.model.replay.ReservedPart;
import nl.llo.model.replay.WeightedAmount;
import nl.llo.model.text.LocalizedText;
import nl.llo.model.time.Elapsed;
import org.junit.jupiter.api.Test;

/** Crowds, and what is drawn by chance. Listed people stand in the money cases. */
class AllocationReplayTest {

    private static final ReplayGroupId EARLY = ReplayGroupId.of("early");
    private static final ReplayGroupId ADVISED = ReplayGroupId.of("advised");

    private static Crowd.Builder crowd(ReplayGroupId group, int arrivals) {
        return Crowd.builder()
                .group(group)
                .addCurve(CurvePart.builder()
                        .from(Elapsed.NONE)
                        .until(Elapsed.ofMinutes(60))
                        .arrivals(arrivals)
                        .build());
    }

    private static ReplayScenario.Builder scenario() {
        return ReplayScenario.builder()
                .id(ScenarioId.of("made-up"))
                .title(LocalizedText.of("Verzonnen ronde"))
                .seed(2023)
                .round(ReplayRound.builder()
                        .amount(Money.of(400_000))
                        .opensOn(LocalDate.of(2023, 5, 1))
                        .opensAt(LocalTime.of(10, 0))
                        .perPerson(Money.of(1000))
                        .perCourse(50)
                        .grant(Money.of(1000))
                        .build())
                .addGroup(group(EARLY))
                .addGroup(group(ADVISED))
                .courses(CourseSpread.builder()
                        .count(40)
                        .demand(CourseDemand.SKEWED)
                        .build())
                .addCrowd(crowd(EARLY, 900)
                        .addAmount(amount(1500, 1))
                        .addAmount(amount(600, 1))
                        .build())
                .addCrowd(crowd(ADVISED, 101)
                        .preparation(Preparation.builder()
                                .share(Share.ofPercent(50))
                                .atLeast(Elapsed.ofDays(7))
                                .atMost(Elapsed.ofDays(21))
                                .build())
                        .build());
    }

    private static WeightedAmount amount(long euros, int weight) {
        return WeightedAmount.builder().amount(Money.of(euros)).weight(weight).build();
    }

    private static ReplayGroup group(ReplayGroupId id) {
        return ReplayGroup.builder()
                .id(id)
                .name(LocalizedText.of(id.toString()))
                .build();
    }

    private static ReplayPolicy.Builder policy() {
        return ReplayPolicy.builder().id(PolicyId.of("p")).name(LocalizedText.of("p"));
    }

    private static ReplayPolicy lottery(long seed) {
        return policy().lottery(Lottery.builder()
                        .drawnAfter(Elapsed.ofMinutes(61))
                        .seed(seed)
                        .build())
                .build();
    }

    private static ReplayRun run(ReplayScenario.Builder scenario, ReplayPolicy policy) {
        return AllocationReplay.of(scenario.build()).run(policy);
    }

    private static ReplayTally tally(ReplayRun run, int group) {
        return run.getOutcome().getGroups().get(group).getTally();
    }

    /** One number for all decisions: a change in it means that nobody can repeat an earlier replay. */
    private static String digest(ReplayRun run) {
        long digest = 0;
        for (ReplayDecision decision : run.listDecisions()) {
            digest = SplitMix.hash(digest, decision.toString());
        }
        return Long.toHexString(digest);
    }

    @Test
    void aReplayIsTheSameToTheBitForEver() {
        assertThat(digest(run(scenario(), policy().build()))).isEqualTo("b001997b3275aa16");
        assertThat(digest(run(scenario(), lottery(7)))).isEqualTo("43f5dfc7aeb6af1");
    }

    @Test
    void exactlyTheStatedPartOfACrowdIsPreparedAndComesLaterByAsLongAsThatTakes() {
        ReplayRun run = run(scenario(), policy().build());
        assertThat(tally(run, 0).getPrepared()).isZero();
        assertThat(tally(run, 1).getPrepared()).isEqualTo(50);
        assertThat(run.listDecisions().stream().filter(d -> d.comesAfter().compareTo(Elapsed.ofMinutes(60)) > 0))
                .hasSize(50)
                .allMatch(d -> d.group().equals(ADVISED))
                .allMatch(d -> d.comesAfter().compareTo(Elapsed.ofDays(7)) >= 0)
                .allMatch(d -> d.comesAfter()
                                .compareTo(Elapsed.ofMillis(Elapsed.ofDays(21).toMillis()
                                        + Elapsed.ofMinutes(60).toMillis()))
                        <= 0);
    }

    @Test
    void firstComeFirstServedIsTooLateForWhoMustBeAdvisedFirst() {
        ReplayTally advised = tally(run(scenario(), policy().build()), 1);
        assertThat(advised.getTooLate()).isBetween(20, 50);
        assertThat(advised.getGranted()).isLessThan(50);
    }

    @Test
    void aReservedPartKeepsMoneyUntilTheyCome() {
        ReplayPolicy reserved = policy().addReserved(ReservedPart.builder()
                        .addGroup(ADVISED)
                        .amount(Money.of(101_000))
                        .build())
                .build();
        ReplayTally advised = tally(run(scenario(), reserved), 1);
        assertThat(advised.getRefusedForMoney()).isZero();
        assertThat(advised.getGranted() + advised.getRefusedForCourse()).isEqualTo(101);
    }

    @Test
    void eachKindOfChanceHasAStreamOfItsOwn() {
        ReplayRun with = run(scenario(), policy().build());
        ReplayRun without = run(scenario().courses(java.util.Optional.empty()), policy().build());
        assertThat(with.listDecisions())
                .extracting(ReplayDecision::comesAfter)
                .isEqualTo(without.listDecisions().stream()
                        .map(ReplayDecision::comesAfter)
                        .collect(Collectors.toList()));
        assertThat(with.getOutcome()).isNotEqualTo(without.getOutcome());
    }

    @Test
    void anotherSeedIsAnotherDraw() {
        assertThat(granted(run(scenario(), lottery(7)))).isNotEqualTo(granted(run(scenario(), lottery(8))));
    }

    private static List<String> granted(ReplayRun run) {
        return run.listDecisions().stream()
                .filter(d -> d.result() == ReplayResult.GRANTED)
                .map(ReplayDecision::person)
                .toList();
    }

    @Test
    void inALotteryEverybodyBeforeTheDrawHasAboutTheSameChance() {
        List<String> early = run(scenario(), lottery(7)).listDecisions().stream()
                .limit(450)
                .filter(d -> d.result() == ReplayResult.GRANTED)
                .map(ReplayDecision::person)
                .toList();
        List<String> all = granted(run(scenario(), lottery(7)));
        // Whoever came in the first half is about half of those who were granted.
        assertThat(early.size() * 100 / all.size()).isBetween(40, 55);
    }

    @Test
    void outcomesStandSideBySideInTheOrderAsked() {
        ReplayPolicy other = policy().id(PolicyId.of("q")).perCourse(1).build();
        ReplayReport report = AllocationReplay.of(scenario().build()).compare(List.of(policy().build(), other));
        assertThat(report.getOutcomes()).extracting(o -> o.getPolicy().value()).containsExactly("p", "q");
        assertThat(report.getOutcomes().get(1).getTotal().getGranted()).isLessThanOrEqualTo(40);
        assertThat(report.getOutcomes().get(1).getFullCourses())
                .isEqualTo(report.getOutcomes().get(1).getTotal().getGranted());
        assertThat(report.getScenario()).isEqualTo(ScenarioId.of("made-up"));
    }

    @Test
    void whatIsAtFaultIsNotReplayed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        AllocationReplay.of(scenario().addGroup(group(EARLY)).build()))
                .withMessageContaining("DUPLICATE_ID");
        ReplayPolicy strange = policy().addReserved(ReservedPart.builder()
                        .addGroup(ReplayGroupId.of("strangers"))
                        .share(Share.ofPercent(1))
                        .build())
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(scenario(), strange))
                .withMessageContaining("UNKNOWN_GROUP");
    }
}
