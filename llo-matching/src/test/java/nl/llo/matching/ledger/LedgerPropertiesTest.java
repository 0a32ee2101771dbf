package nl.llo.matching.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import nl.llo.matching.explain.RefusalCode;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.ledger.AmountRequest;
import nl.llo.model.ledger.LedgerEvent;
import nl.llo.model.money.Money;

/**
 * Whatever is recorded in whatever order, no limit is ever exceeded. The limits are looked at here by adding up the grants
 * themselves, in a way that shares nothing with how the ledger keeps count.
 */
class LedgerPropertiesTest {

    private static final String BUDGET = """
            total 1000
            tranche 2020-01-01..2020-06-30 amount=400 rest=CARRIED_OVER
            tranche 2020-07-01..2020-12-31 amount=300
            tranche 2021-01-01..2021-12-31 amount=300
            cap TOTAL count=30
            cap PER_YEAR amount=650
            cap PER_PERSON amount=120
            cap PER_PERSON_PER_YEAR amount=80 count=3
            cap PER_COURSE amount=300 count=8
            cap PER_REGION amount=450
            reserved share=25 group=group-a released=2020-12-01
            """;

    /** What was tried, and what came of it. */
    static final class Story {
        final Ledger live = Ledger.inMemory();
        final List<LedgerEvent> recorded = new ArrayList<>();
        LocalDate day = LocalDate.of(2019, 12, 28);
        int number;

        Story() {
            offer(Events.open("2019-12-01", BUDGET));
        }

        void offer(LedgerEvent event) {
            LedgerState before = live.getState();
            Decision decision = live.record(event);
            if (decision instanceof Decision.Recorded) {
                recorded.add(event);
                assertThat(live.getState().getVersion()).isEqualTo(recorded.size());
            } else {
                assertThat(live.getState()).isSameAs(before);
            }
            assertThat(live.record(event)).isNotInstanceOf(Decision.Recorded.class);
            check(live.getState(), day);
        }

        @Override
        public String toString() {
            return recorded.size() + " events up to " + day;
        }
    }

    @Property(tries = 150)
    void neverGoesOverALimit(@ForAll("stories") ActionChain<Story> chain) {
        chain.run();
    }

    @Property(tries = 50)
    void replayGivesWhatLiveGave(@ForAll("stories") ActionChain<Story> chain) {
        Story story = chain.run();
        LedgerState replayed = LedgerState.empty();
        for (LedgerEvent event : story.recorded) {
            replayed = replayed.apply(event).state();
            assertThat(replayed.apply(event)).isInstanceOf(Decision.Repeated.class);
        }
        assertThat(replayed).isEqualTo(story.live.getState()).hasSameHashCodeAs(story.live.getState());
        assertThat(replayed.listGrants()).isEqualTo(story.live.getState().listGrants());
    }

    /** Where there is room for all of them, the order in which requests of one day are recorded makes no difference. */
    @Property(tries = 50)
    void orderOfADayMattersOnlyWhenThereIsTooLittle(@ForAll("requests") List<LedgerEvent> requests, @ForAll long seed) {
        List<LedgerEvent> shuffled = new ArrayList<>(requests);
        Collections.shuffle(shuffled, new Random(seed));
        LedgerEvent open =
                Events.open("2000-01-01", "total 100000;cap PER_COURSE amount=100000;cap PER_PERSON amount=100000");
        LedgerState one = fold(open, requests);
        LedgerState other = fold(open, shuffled);
        assertThat(one.getVersion()).isEqualTo(requests.size() + 1);
        assertThat(other).isEqualTo(one);
    }

    private static LedgerState fold(LedgerEvent open, List<LedgerEvent> events) {
        LedgerState state = LedgerState.empty().apply(open).state();
        for (LedgerEvent event : events) {
            state = state.apply(event).state();
        }
        return state;
    }

    @Provide
    Arbitrary<List<LedgerEvent>> requests() {
        return Combinators.combine(amounts(), who(), what())
                .as((amount, person, course) -> amount + " person=" + person + " course=" + course)
                .list()
                .ofMaxSize(20)
                .map(texts -> {
                    List<LedgerEvent> events = new ArrayList<>();
                    texts.forEach(text -> events.add(Events.read("2020-01-01 grant g" + events.size() + " " + text)));
                    return events;
                });
    }

    @Provide
    Arbitrary<ActionChain<Story>> stories() {
        return ActionChain.startWith(Story::new)
                .withAction(6, request("grant"))
                .withAction(3, request("reserve"))
                .withAction(2, about("release", ""))
                .withAction(2, about("withdraw", ""))
                .withAction(3, aboutAmount("pay", ""))
                .withAction(3, aboutAmount("correct", ""))
                .withAction(2, aboutAmount("correct", " paid=0"))
                .withAction(2, about("grant", " 10"))
                .withAction(3, days())
                .withMaxTransformations(60);
    }

    private static Action.Independent<Story> request(String kind) {
        return () -> Combinators.combine(
                        amounts(),
                        who(),
                        what(),
                        Arbitraries.of("AM05", "AM06"),
                        Arbitraries.of("", " group=group-a", " group=group-b"))
                .as((amount, person, course, region, group) -> Transformer.mutate(
                        kind + " " + amount + person + course + group,
                        story -> story.offer(Events.read(story.day + " " + kind + " g" + story.number + " " + amount
                                + " person=" + person + " course=" + course + " region=" + region + group + " key=k"
                                + story.number++))));
    }

    private static Action.Independent<Story> about(String kind, String more) {
        return () -> Arbitraries.integers()
                .between(0, 15)
                .map(grant -> Transformer.mutate(
                        kind + " g" + grant,
                        story -> story.offer(Events.read(
                                story.day + " " + kind + " g" + grant + more + " key=k" + story.number++))));
    }

    private static Action.Independent<Story> aboutAmount(String kind, String more) {
        return () -> Combinators.combine(Arbitraries.integers().between(0, 15), amounts())
                .as((grant, amount) -> Transformer.mutate(
                        kind + " g" + grant + " " + amount,
                        story -> story.offer(Events.read(story.day + " " + kind + " g" + grant + " " + amount + more
                                + " key=k" + story.number++))));
    }

    private static Action.Independent<Story> days() {
        return () -> Arbitraries.integers()
                .between(1, 120)
                .map(days -> Transformer.mutate(days + " days later", story -> story.day = story.day.plusDays(days)));
    }

    private static Arbitrary<String> amounts() {
        return Arbitraries.integers()
                .between(0, 9000)
                .map(cents -> Money.of(BigDecimal.valueOf(cents + 1L, 2)).toString());
    }

    private static Arbitrary<String> who() {
        return Arbitraries.of("p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8");
    }

    private static Arbitrary<String> what() {
        return Arbitraries.of("c1", "c2", "c3");
    }

    private static void check(LedgerState state, LocalDate day) {
        Map<String, Long> cents = new HashMap<>();
        Map<String, Long> counts = new HashMap<>();
        long reserved = 0;
        long paid = 0;
        for (GrantRecord grant : state.listGrants()) {
            AmountRequest request = grant.request;
            long amount = Cents.of(grant.getAmount());
            assertThat(grant.getPaid()).isLessThanOrEqualTo(grant.getAmount());
            reserved += grant.getStatus() == GrantStatus.RESERVED ? amount : 0;
            paid += Cents.of(grant.getPaid());
            int year = grant.getOn().getYear();
            List<String> all = List.of(
                    "all",
                    "year " + year,
                    "tranche " + grant.getTranche().orElseThrow(),
                    "person " + request.getPerson().orElseThrow(),
                    "person " + request.getPerson().orElseThrow() + " in " + year,
                    "course " + request.getCourse().orElseThrow(),
                    "region " + request.getRegion().orElseThrow(),
                    request.getGroup()
                                    .filter(TargetGroupId.of("group-a")::equals)
                                    .isPresent()
                            ? "group"
                            : "others " + grant.getTranche().orElseThrow());
            boolean counted =
                    grant.getStatus() == GrantStatus.RESERVED || grant.getStatus() == GrantStatus.GRANTED || amount > 0;
            for (String counter : all) {
                cents.merge(counter, amount, Long::sum);
                counts.merge(counter, counted ? 1L : 0L, Long::sum);
            }
        }
        BudgetAccount account = Events.account(state);
        assertThat(Cents.of(account.getUsed())).isEqualTo(cents.getOrDefault("all", 0L));
        assertThat(Cents.of(account.getReserved())).isEqualTo(reserved);
        assertThat(account.getGranted().plus(account.getReserved())).isEqualTo(account.getUsed());
        assertThat(Cents.of(account.getPaid())).isEqualTo(paid);
        assertThat(account.countGrants()).isEqualTo(counts.getOrDefault("all", 0L));
        cents.forEach((counter, used) -> assertThat(used).as(counter).isBetween(0L, most(counter, cents, day)));
        counts.forEach((counter, used) -> assertThat(used).as(counter).isBetween(0L, mostGrants(counter)));
    }

    private static long most(String counter, Map<String, Long> cents, LocalDate day) {
        if (counter.equals("tranche 2")) {
            boolean carried = day.isAfter(LocalDate.of(2020, 6, 30));
            return 30_000 + (carried ? 40_000 - cents.getOrDefault("tranche 1", 0L) : 0);
        }
        if (counter.equals("others 1")) {
            return 30_000;
        }
        return switch (counter.split(" ", -1)[0]) {
            case "all" -> 100_000;
            case "year" -> 65_000;
            case "tranche" -> counter.endsWith("1") ? 40_000 : 30_000;
            case "person" -> counter.contains(" in ") ? 8_000 : 12_000;
            case "course" -> 30_000;
            case "region" -> 45_000;
            default -> 100_000;
        };
    }

    private static long mostGrants(String counter) {
        return switch (counter.split(" ", -1)[0]) {
            case "all" -> 30;
            case "person" -> counter.contains(" in ") ? 3 : 30;
            case "course" -> 8;
            default -> 30;
        };
    }

    /** The checks above find what they look for. */
    @Property(tries = 1)
    void aStoryReachesItsLimits() {
        Story story = new Story();
        story.day = LocalDate.of(2020, 1, 1);
        for (int i = 0; i < 20; i++) {
            story.offer(Events.read("2020-01-01 grant g" + i + " 80 person=x" + i + " course=c" + i % 3 + " region=AM0"
                    + (5 + i % 2) + " key=k" + i));
        }
        assertThat(Events.account(story.live.getState()).getUsed()).isEqualTo(Money.of(240));
        assertThat(story.live
                        .record(Events.read("2020-01-01 grant last 80 person=y course=c9 region=AM05"))
                        .findRefusal())
                .map(Refusal::code)
                .contains(RefusalCode.RESERVED_FOR_OTHERS);
    }
}
