package nl.llo.matching.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.llo.model.id.CourseId;
import nl.llo.model.id.PolicyId;
import nl.llo.model.id.ReplayGroupId;
import nl.llo.model.money.Money;
import nl.llo.model.money.Share;
import nl.llo.model.replay.Arrival;
import nl.llo.model.replay.GroupTally;
import nl.llo.model.replay.ReplayOutcome;
import nl.llo.model.replay.ReplayPolicy;
import nl.llo.model.replay.ReplayRound;
import nl.llo.model.replay.ReplayScenario;
import nl.llo.model.replay.ReplayTally;
import nl.llo.model.replay.ReservedPart;
import nl.llo.model.replay.WhenEmpty;
import nl.llo.model.testing.ReplayArbitraries;
import nl.llo.model.text.LocalizedText;
import nl.llo.model.time.Elapsed;

/** What holds in every scenario under every policy. */
class AllocationReplayPropertiesTest {

    private static final ReplayPolicy FIRST_COME = ReplayPolicy.builder()
            .id(PolicyId.of("policy"))
            .name(LocalizedText.of("wie het eerst komt"))
            .build();

    private static ReplayRun run(ReplayScenario scenario, ReplayPolicy policy) {
        return AllocationReplay.of(scenario).run(policy);
    }

    private static BigDecimal granted(ReplayRun run, Predicate<ReplayDecision> which) {
        return run.listDecisions().stream()
                .filter(which)
                .map(decision -> decision.granted().toBigDecimal())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Property(tries = 2000)
    void agreesWithThePlainestWayToReplay(@ForAll ReplayScenario any, @ForAll ReplayPolicy policy) {
        // The plain way knows no crowds, and tells requests apart by what they are.
        ReplayScenario scenario = ReplayScenario.builder()
                .copyOf(any)
                .crowds(List.of())
                .arrivals(new ArrayList<>(new HashSet<>(any.getArrivals())))
                .build();
        Map<Arrival, Naive.Fate> expected = Naive.replay(scenario, policy);
        Map<Arrival, Naive.Fate> actual = new LinkedHashMap<>();
        AllocationReplay replay = AllocationReplay.of(scenario);
        List<ReplayDecision> decisions = replay.run(policy).listDecisions();
        List<Arrival> order = order(scenario);
        for (int i = 0; i < decisions.size(); i++) {
            ReplayDecision decision = decisions.get(i);
            assertThat(decision.person()).isEqualTo(order.get(i).getPerson().toString());
            actual.put(
                    order.get(i),
                    new Naive.Fate(decision.result(), decision.granted().toBigDecimal(), decision.tooLate()));
        }
        assertThat(actual).hasSameSizeAs(expected);
        actual.forEach((arrival, fate) -> assertThat(fate)
                .as("%s", arrival)
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(expected.get(arrival)));
    }

    private static List<Arrival> order(ReplayScenario scenario) {
        ArrivalTable table = new ArrivalTable(scenario);
        Arrivals arrivals = new Arrivals(table);
        return IntStream.of(arrivals.origin)
                .mapToObj(scenario.getArrivals()::get)
                .toList();
    }

    @Property(tries = 1000)
    void nobodyGetsWhatIsNotThere(@ForAll ReplayScenario scenario, @ForAll ReplayPolicy policy) {
        ReplayRun run = run(scenario, policy);
        BigDecimal all = granted(run, decision -> true);
        BigDecimal amount = scenario.getRound().getAmount().toBigDecimal();
        assertThat(all).isLessThanOrEqualTo(amount);
        assertThat(run.getOutcome().getLeft().toBigDecimal()).isEqualByComparingTo(amount.subtract(all));
        assertThat(run.listDecisions())
                .allMatch(d -> d.granted().compareTo(d.asked()) <= 0)
                .allMatch(d -> d.result() == ReplayResult.GRANTED || d.granted().isZero());
    }

    @Property(tries = 1000)
    void everyRequestIsCountedOnce(@ForAll ReplayScenario scenario, @ForAll ReplayPolicy policy) {
        ReplayRun run = run(scenario, policy);
        ReplayOutcome outcome = run.getOutcome();
        int listed = scenario.getArrivals().size()
                + scenario.getCrowds().stream()
                        .flatMap(crowd -> crowd.getCurve().stream())
                        .mapToInt(part -> part.getArrivals())
                        .sum();
        assertThat(outcome.getTotal().getArrivals())
                .isEqualTo(listed)
                .isEqualTo(run.listDecisions().size());
        List<ReplayTally> tallies = new ArrayList<>(
                outcome.getGroups().stream().map(GroupTally::getTally).toList());
        assertThat(tallies.stream().mapToInt(ReplayTally::getArrivals).sum()).isEqualTo(listed);
        assertThat(tallies.stream().map(ReplayTally::getAmount).reduce(Money.ZERO, Money::plus))
                .isEqualTo(outcome.getTotal().getAmount());
        tallies.add(outcome.getTotal());
        for (ReplayTally tally : tallies) {
            int without = tally.getRefusedForMoney()
                    + tally.getRefusedForCourse()
                    + tally.getRefusedForPerson()
                    + tally.getCameAfterClosing()
                    + tally.getWaiting();
            assertThat(tally.getGranted() + without).isEqualTo(tally.getArrivals());
            assertThat(tally.getTooLate()).isLessThanOrEqualTo(Math.min(without, tally.getPrepared()));
        }
        if (policy.getWhenEmpty() == WhenEmpty.REFUSE) {
            assertThat(outcome.getTotal().getWaiting()).isZero();
        } else {
            assertThat(outcome.getTotal().getRefusedForMoney()).isZero();
        }
    }

    @Property(tries = 500)
    void whoComesFirstIsServedFirst(@ForAll ReplayScenario any) {
        // With equal amounts and no limits, being granted can only be a matter of being early.
        ReplayScenario scenario = ReplayScenario.builder()
                .copyOf(any)
                .round(ReplayRound.builder()
                        .amount(any.getRound().getAmount())
                        .opensOn(any.getRound().getOpensOn())
                        .opensAt(any.getRound().getOpensAt())
                        .grant(Money.of(100))
                        .build())
                .crowds(List.of())
                .arrivals(any.getArrivals().stream()
                        .map(a -> Arrival.builder()
                                .copyOf(a)
                                .amount(Money.of(100))
                                .build())
                        .toList())
                .build();
        List<ReplayDecision> decisions = run(scenario, FIRST_COME).listDecisions();
        long possible = scenario.getRound()
                .getAmount()
                .toBigDecimal()
                .divideToIntegralValue(BigDecimal.valueOf(100))
                .longValueExact();
        for (int i = 0; i < decisions.size(); i++) {
            assertThat(decisions.get(i).result() == ReplayResult.GRANTED).isEqualTo(i < possible);
            assertThat(i == 0
                            || decisions
                                            .get(i - 1)
                                            .comesAfter()
                                            .compareTo(decisions.get(i).comesAfter())
                                    <= 0)
                    .isTrue();
        }
    }

    @Property(tries = 500)
    void aReservedShareOfNothingChangesNothing(@ForAll ReplayScenario scenario, @ForAll ReplayPolicy policy) {
        ReplayPolicy without =
                ReplayPolicy.builder().copyOf(policy).reserved(List.of()).build();
        ReplayPolicy nothing = ReplayPolicy.builder()
                .copyOf(without)
                .addReserved(ReservedPart.builder()
                        .addGroup(ReplayArbitraries.GROUPS.get(0))
                        .share(Share.NONE)
                        .build())
                .build();
        assertThat(run(scenario, nothing).getOutcome())
                .isEqualTo(run(scenario, without).getOutcome());
        assertThat(run(scenario, nothing).listDecisions())
                .isEqualTo(run(scenario, without).listDecisions());
    }

    @Property(tries = 1000)
    void othersLeaveAReservedPartAloneUntilItIsReleased(@ForAll ReplayScenario scenario, @ForAll ReplayPolicy policy) {
        ReplayRun run = run(scenario, policy);
        for (ReservedPart part : policy.getReserved()) {
            Money kept = scenario.getRound().part(part.getShare().orElseThrow());
            BigDecimal open = scenario.getRound().getAmount().minus(kept).toBigDecimal();
            Elapsed until = part.getReleasedAfter().orElse(Elapsed.longest());
            assertThat(granted(
                            run,
                            d -> !part.getGroups().contains(d.group())
                                    && d.servedAfter().compareTo(until) < 0))
                    .isLessThanOrEqualTo(open);
        }
    }

    @Property(tries = 500)
    void theOrderOfListingMeansNothing(
            @ForAll ReplayScenario scenario, @ForAll ReplayPolicy policy, @ForAll Random random) {
        List<Arrival> shuffled = new ArrayList<>(scenario.getArrivals());
        Collections.shuffle(shuffled, random);
        ReplayScenario other =
                ReplayScenario.builder().copyOf(scenario).arrivals(shuffled).build();
        assertThat(run(other, policy).getOutcome())
                .isEqualTo(run(scenario, policy).getOutcome());
        assertThat(run(other, policy).listDecisions())
                .isEqualTo(run(scenario, policy).listDecisions());
    }

    @Property(tries = 200)
    void limitsHoldForEveryCourseAndPerson(@ForAll ReplayScenario any, @ForAll ReplayPolicy policy) {
        ReplayScenario scenario =
                ReplayScenario.builder().copyOf(any).crowds(List.of()).build();
        List<ReplayDecision> granted = run(scenario, policy).listDecisions().stream()
                .filter(d -> d.result() == ReplayResult.GRANTED)
                .toList();
        policy.getPerCourse().or(scenario.getRound()::getPerCourse).ifPresent(most -> {
            Map<CourseId, Long> perCourse = granted.stream()
                    .flatMap(d -> d.course().stream())
                    .collect(Collectors.groupingBy(c -> c, Collectors.counting()));
            assertThat(perCourse.values()).allMatch(count -> count <= most);
        });
        scenario.getRound().getPerPerson().ifPresent(most -> {
            Map<String, BigDecimal> perPerson = granted.stream()
                    .collect(Collectors.toMap(
                            ReplayDecision::person, d -> d.granted().toBigDecimal(), BigDecimal::add));
            assertThat(perPerson.values()).allMatch(sum -> sum.compareTo(most.toBigDecimal()) <= 0);
        });
    }

    @Property(tries = 100)
    void theSameComesOutOfManyThreads(@ForAll ReplayScenario scenario, @ForAll ReplayPolicy policy) {
        AllocationReplay replay = AllocationReplay.of(scenario);
        ReplayOutcome alone = run(scenario, policy).getOutcome();
        assertThat(IntStream.range(0, 8)
                        .parallel()
                        .mapToObj(i -> replay.run(policy).getOutcome()))
                .allMatch(alone::equals);
    }

    @Property(tries = 200)
    void theCurveBeginsFullFallsAndEndsWithWhatIsLeft(@ForAll ReplayScenario scenario, @ForAll ReplayPolicy policy) {
        ReplayOutcome outcome = run(scenario, policy).getOutcome();
        var curve = outcome.getCurve();
        assertThat(curve.get(0).getAfter()).isEqualTo(Elapsed.NONE);
        assertThat(curve.get(0).getLeft()).isEqualTo(scenario.getRound().getAmount());
        assertThat(curve.get(curve.size() - 1).getLeft()).isEqualTo(outcome.getLeft());
        assertThat(curve.get(curve.size() - 1).getGranted())
                .isEqualTo(outcome.getGroups().stream()
                        .map(group -> group.getTally().getGranted())
                        .toList());
        assertThat(curve).isSortedAccordingTo((a, b) -> a.getAfter().compareTo(b.getAfter()));
        assertThat(curve).isSortedAccordingTo((a, b) -> b.getLeft().compareTo(a.getLeft()));
        assertThat(curve).hasSizeLessThan(110);
    }

    @Property(tries = 200)
    void moreMoneyInAReserveNeverMeansFewerGrantsForItsGroupWhenAllAskTheSame(
            @ForAll ReplayScenario any, @ForAll Random random) {
        ReplayGroupId group = ReplayArbitraries.GROUPS.get(random.nextInt(3));
        ReplayScenario scenario = ReplayScenario.builder()
                .copyOf(any)
                .round(ReplayRound.builder()
                        .copyOf(any.getRound())
                        .perPerson(java.util.Optional.empty())
                        .perCourse(java.util.Optional.empty())
                        .amount(Money.of(100L * random.nextInt(40)))
                        .grant(Money.of(100))
                        .build())
                .crowds(any.getCrowds().stream()
                        .map(crowd -> nl.llo.model.replay.Crowd.builder()
                                .copyOf(crowd)
                                .amounts(List.of())
                                .build())
                        .toList())
                .arrivals(any.getArrivals().stream()
                        .map(a -> Arrival.builder()
                                .copyOf(a)
                                .amount(java.util.Optional.empty())
                                .build())
                        .toList())
                .build();
        int before = -1;
        for (long parts = 0;
                parts * 100 <= scenario.getRound().getAmount().toBigDecimal().longValue();
                parts += 5) {
            ReplayPolicy policy = ReplayPolicy.builder()
                    .copyOf(FIRST_COME)
                    .addReserved(ReservedPart.builder()
                            .addGroup(group)
                            .amount(Money.of(parts * 100))
                            .build())
                    .build();
            int granted = run(scenario, policy).getOutcome().getGroups().stream()
                    .filter(tally -> tally.getGroup().equals(group))
                    .mapToInt(tally -> tally.getTally().getGranted())
                    .sum();
            assertThat(granted).isGreaterThanOrEqualTo(before);
            before = granted;
        }
    }
}
