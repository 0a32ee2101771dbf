package nl.llo.model.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import nl.llo.model.id.CourseId;
import nl.llo.model.id.PolicyId;
import nl.llo.model.id.ProfileId;
import nl.llo.model.id.ReplayGroupId;
import nl.llo.model.id.ScenarioId;
import nl.llo.model.money.Money;
import nl.llo.model.money.Share;
import nl.llo.model.replay.Arrival;
import nl.llo.model.replay.BudgetStage;
import nl.llo.model.replay.CourseDemand;
import nl.llo.model.replay.CourseSpread;
import nl.llo.model.replay.Crowd;
import nl.llo.model.replay.CurvePart;
import nl.llo.model.replay.Lottery;
import nl.llo.model.replay.Preparation;
import nl.llo.model.replay.RecordedRound;
import nl.llo.model.replay.ReplayGroup;
import nl.llo.model.replay.ReplayPolicy;
import nl.llo.model.replay.ReplayRound;
import nl.llo.model.replay.ReplayScenario;
import nl.llo.model.replay.ReserveUse;
import nl.llo.model.replay.ReservedPart;
import nl.llo.model.replay.WeightedAmount;
import nl.llo.model.replay.WhenEmpty;
import nl.llo.model.source.SourceDocument;
import nl.llo.model.source.SourceReference;
import nl.llo.model.text.LocalizedText;
import nl.llo.model.time.Elapsed;

/**
 * Small rounds in which money is short, and ways to divide it. Every policy fits every scenario: they share their groups, and
 * parts are shares that leave something over.
 */
public final class ReplayArbitraries {
    /** The groups of every scenario. */
    public static final List<ReplayGroupId> GROUPS = IntStream.rangeClosed(1, 3)
            .mapToObj(i -> ReplayGroupId.of("group-" + i))
            .toList();

    private ReplayArbitraries() {}

    /** Any time, short ones often. */
    public static Arbitrary<Elapsed> times() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, Elapsed.longest().toMillis()).map(Elapsed::ofMillis), shortTimes());
    }

    /** Up to ten minutes in steps of ten seconds, so that things often happen at the same moment. */
    private static Arbitrary<Elapsed> shortTimes() {
        return Arbitraries.longs().between(0, 60).map(i -> Elapsed.ofMillis(i * 10_000));
    }

    /** A scenario without faults, with up to thirty listed people and up to two crowds. */
    public static Arbitrary<ReplayScenario> scenarios() {
        return Builders.withBuilder(ReplayScenario::builder)
                .use(TextArbitraries.localizedTexts())
                .in((b, title) -> b.id(ScenarioId.of("scenario")).title(title))
                .use(TextArbitraries.localizedTexts())
                .withProbability(0.3)
                .in((b, question) -> b.question(question))
                .use(rounds())
                .in((b, round) -> b.round(round))
                .use(TextArbitraries.localizedTexts())
                .in((b, name) -> b.groups(GROUPS.stream()
                        .map(id -> ReplayGroup.builder().id(id).name(name).build())
                        .toList()))
                .use(Arbitraries.longs())
                .in((b, seed) -> b.seed(seed))
                .use(Arbitraries.of(Share.NONE, Share.ofPercent(50), Share.WHOLE))
                .withProbability(0.5)
                .in((b, share) -> b.groups(b.build().getGroups().stream()
                        .map(group -> ReplayGroup.builder()
                                .copyOf(group)
                                .comingBack(share)
                                .build())
                        .toList()))
                .use(spreads())
                .withProbability(0.5)
                .in((b, spread) -> b.courses(spread))
                .use(crowds().list().ofMaxSize(2))
                .in((b, crowds) -> b.addAllCrowds(crowds))
                .use(arrivals().list().ofMaxSize(30))
                .in((b, arrivals) -> b.addAllArrivals(arrivals))
                .use(recorded())
                .withProbability(0.3)
                .in((b, recorded) -> b.recorded(recorded)
                        .addDocument(SourceDocument.builder()
                                .id(Pools.DOCUMENTS.get(0))
                                .title(LocalizedText.of("Bron"))
                                .build()))
                .use(TextArbitraries.localizedTexts().list().ofMaxSize(2))
                .in((b, assumptions) -> b.addAllAssumptions(assumptions))
                .use(policies().list().ofMaxSize(1))
                .in((b, policies) -> b.addAllPolicies(policies))
                .build(ReplayScenario.Builder::build);
    }

    private static Arbitrary<ReplayRound> rounds() {
        return Builders.withBuilder(ReplayRound::builder)
                .use(euros(10_000))
                .in((b, amount) ->
                        b.amount(amount).opensOn(LocalDate.of(2023, 5, 1)).opensAt(LocalTime.of(10, 0)))
                .use(shortTimes())
                .withProbability(0.3)
                .in((b, time) -> b.closesAfter(time))
                .use(euros(1_200))
                .withProbability(0.5)
                .in((b, most) -> b.perPerson(most))
                .use(Arbitraries.integers().between(0, 5))
                .withProbability(0.5)
                .in((b, most) -> b.perCourse(most))
                .use(euros(1_500))
                .in((b, grant) -> b.grant(grant))
                .build(ReplayRound.Builder::build);
    }

    private static Arbitrary<Money> euros(int most) {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, most).map(Money::of),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.valueOf(most))
                        .ofScale(2)
                        .map(Money::of));
    }

    private static Arbitrary<CourseSpread> spreads() {
        return Combinators.combine(Arbitraries.integers().between(1, 4), Arbitraries.of(CourseDemand.class))
                .as((count, demand) ->
                        CourseSpread.builder().count(count).demand(demand).build());
    }

    private static Arbitrary<Crowd> crowds() {
        return Builders.withBuilder(Crowd::builder)
                .use(Arbitraries.of(GROUPS))
                .in((b, group) -> b.group(group))
                .use(curveParts().list().ofMinSize(1).ofMaxSize(2))
                .in((b, curve) -> b.addAllCurve(curve))
                .use(Combinators.combine(euros(1_500), Arbitraries.integers().between(1, 9))
                        .as((amount, weight) -> WeightedAmount.builder()
                                .amount(amount)
                                .weight(weight)
                                .build())
                        .list()
                        .ofMaxSize(2))
                .in((b, amounts) -> b.addAllAmounts(amounts))
                .use(preparations())
                .withProbability(0.5)
                .in((b, preparation) -> b.preparation(preparation))
                .build(Crowd.Builder::build);
    }

    private static Arbitrary<CurvePart> curveParts() {
        return Combinators.combine(shortTimes(), Arbitraries.integers().between(0, 15))
                .as((from, arrivals) -> CurvePart.builder()
                        .from(from)
                        .until(Elapsed.ofMillis(from.toMillis() + 60_000))
                        .arrivals(arrivals)
                        .build());
    }

    private static Arbitrary<Preparation> preparations() {
        return Combinators.combine(MoneyArbitraries.shares(), shortTimes(), shortTimes())
                .as((share, one, more) -> Preparation.builder()
                        .share(share)
                        .atLeast(one)
                        .atMost(Elapsed.ofMillis(one.toMillis() + more.toMillis()))
                        .build());
    }

    private static Arbitrary<Arrival> arrivals() {
        return Builders.withBuilder(Arrival::builder)
                .use(Arbitraries.integers().between(1, 12))
                .in((b, i) -> b.person(ProfileId.of("person-" + i)))
                .use(Arbitraries.of(GROUPS))
                .in((b, group) -> b.group(group))
                .use(shortTimes())
                .in((b, at) -> b.at(at))
                .use(shortTimes())
                .withProbability(0.3)
                .in((b, preparation) -> b.preparation(preparation))
                .use(euros(1_500))
                .withProbability(0.5)
                .in((b, amount) -> b.amount(amount))
                .use(Arbitraries.integers().between(1, 3))
                .withProbability(0.5)
                .in((b, i) -> b.course(CourseId.of("course-" + i)))
                .build(Arrival.Builder::build);
    }

    private static Arbitrary<RecordedRound> recorded() {
        return Builders.withBuilder(() -> RecordedRound.builder().addSource(SourceReference.of(Pools.DOCUMENTS.get(0))))
                .use(Arbitraries.integers().between(0, 200_000))
                .withProbability(0.5)
                .in((b, registered) -> b.registered(registered))
                .use(Arbitraries.integers().between(0, 200_000))
                .withProbability(0.5)
                .in((b, granted) -> b.granted(granted))
                .use(times())
                .withProbability(0.5)
                .in((b, time) -> b.emptyAfter(time))
                .build(RecordedRound.Builder::build);
    }

    /** A policy without faults in every scenario. */
    public static Arbitrary<ReplayPolicy> policies() {
        return Builders.withBuilder(ReplayPolicy::builder)
                .use(TextArbitraries.localizedTexts())
                .in((b, name) -> b.id(PolicyId.of("policy")).name(name))
                .use(Combinators.combine(shortTimes(), Arbitraries.longs())
                        .as((time, seed) ->
                                Lottery.builder().drawnAfter(time).seed(seed).build()))
                .withProbability(0.3)
                .in((b, lottery) -> b.lottery(lottery))
                .use(reserved().list().ofMaxSize(2))
                .in((b, reserved) -> b.addAllReserved(reserved))
                .use(Arbitraries.of(ReserveUse.class))
                .in((b, use) -> b.reserveUse(use))
                .use(Combinators.combine(shortTimes(), shares())
                        .as((time, share) -> BudgetStage.builder()
                                .opensAfter(time)
                                .share(share)
                                .build())
                        .list()
                        .ofMaxSize(2))
                .in((b, stages) -> b.addAllStages(stages))
                .use(Arbitraries.integers().between(0, 5))
                .withProbability(0.3)
                .in((b, most) -> b.perCourse(most))
                .use(Arbitraries.of(WhenEmpty.class))
                .in((b, empty) -> b.whenEmpty(empty))
                .build(ReplayPolicy.Builder::build);
    }

    private static Arbitrary<ReservedPart> reserved() {
        return Builders.withBuilder(ReservedPart::builder)
                .use(Arbitraries.of(GROUPS).set().ofMinSize(1).ofMaxSize(2))
                .in((b, groups) -> b.groups(Set.copyOf(groups)))
                .use(shares())
                .in((b, share) -> b.share(share))
                .use(shortTimes())
                .withProbability(0.4)
                .in((b, time) -> b.releasedAfter(time))
                .build(ReservedPart.Builder::build);
    }

    private static Arbitrary<Share> shares() {
        return Arbitraries.integers().between(0, 25).map(Share::ofPercent);
    }
}
