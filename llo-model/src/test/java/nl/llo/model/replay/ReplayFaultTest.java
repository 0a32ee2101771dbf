package nl.llo.model.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.llo.model.id.PolicyId;
import nl.llo.model.id.ProfileId;
import nl.llo.model.id.ReplayGroupId;
import nl.llo.model.id.ScenarioId;
import nl.llo.model.money.Money;
import nl.llo.model.money.Share;
import nl.llo.model.replay.ReplayFault.Kind;
import nl.llo.model.source.SourceDocumentId;
import nl.llo.model.source.SourceReference;
import nl.llo.model.text.LocalizedText;
import nl.llo.model.time.Elapsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReplayFaultTest {

    private static final ReplayGroupId KNOWN = ReplayGroupId.of("known");
    private static final ReplayGroupId OTHER = ReplayGroupId.of("other");
    private static final LocalizedText NAME = LocalizedText.of("naam", "name");
    private static final ReplayGroup GROUP =
            ReplayGroup.builder().id(KNOWN).name(NAME).build();

    private static ReplayScenario scenario(UnaryOperator<ReplayScenario.Builder> change) {
        return change.apply(ReplayScenario.builder()
                        .id(ScenarioId.of("s"))
                        .title(NAME)
                        .seed(1)
                        .round(round())
                        .addGroup(GROUP))
                .build();
    }

    private static ReplayRound round() {
        return ReplayRound.builder()
                .amount(Money.of(1000))
                .opensOn(LocalDate.of(2023, 5, 1))
                .opensAt(LocalTime.of(10, 0))
                .build();
    }

    private static Crowd crowd(ReplayGroupId group, long from, long until, int arrivals, int weight) {
        return Crowd.builder()
                .group(group)
                .addCurve(CurvePart.builder()
                        .from(Elapsed.ofMinutes(from))
                        .until(Elapsed.ofMinutes(until))
                        .arrivals(arrivals)
                        .build())
                .addAmount(WeightedAmount.builder()
                        .amount(Money.of(100))
                        .weight(weight)
                        .build())
                .build();
    }

    private static Crowd sound() {
        return crowd(KNOWN, 0, 1, 5, 1);
    }

    private static Arrival.Builder arrival() {
        return Arrival.builder()
                .person(ProfileId.of("p"))
                .group(KNOWN)
                .at(Elapsed.NONE)
                .amount(Money.of(1));
    }

    private static ReplayPolicy.Builder policy() {
        return ReplayPolicy.builder().id(PolicyId.of("p")).name(NAME);
    }

    private static ReservedPart.Builder part() {
        return ReservedPart.builder().addGroup(KNOWN);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(Kind.DUPLICATE_ID, "[groups, 1, id]", s -> s.addGroup(GROUP)),
                fault(Kind.DUPLICATE_ID, "[policies, 1, id]", s -> s.addPolicies(policy().build(), policy().build())),
                fault(Kind.UNKNOWN_GROUP, "[crowds, 0, group]", s -> s.addCrowd(crowd(OTHER, 0, 1, 5, 1))),
                fault(
                        Kind.UNKNOWN_GROUP,
                        "[arrivals, 0, group]",
                        s -> s.addArrival(arrival().group(OTHER).build())),
                fault(
                        Kind.UNKNOWN_GROUP,
                        "[policies, 0, reserved, 0, groups]",
                        s -> s.addPolicy(policy().addReserved(part().addGroup(OTHER)
                                        .share(Share.ofPercent(5))
                                        .build())
                                .build())),
                fault(
                        Kind.UNKNOWN_DOCUMENT,
                        "[recorded, sources, 0, document]",
                        s -> s.recorded(RecordedRound.builder()
                                .addSource(SourceReference.of(SourceDocumentId.of("NOWHERE")))
                                .build())),
                fault(
                        Kind.NO_AMOUNT,
                        "[arrivals, 0]",
                        s -> s.addArrival(Arrival.builder()
                                .person(ProfileId.of("p"))
                                .group(KNOWN)
                                .at(Elapsed.NONE)
                                .build())),
                fault(
                        Kind.NO_AMOUNT,
                        "[crowds, 0]",
                        s -> s.addCrowd(Crowd.builder()
                                .copyOf(sound())
                                .amounts(List.of())
                                .build())),
                fault(Kind.NO_WEIGHT, "[crowds, 0, amounts]", s -> s.addCrowd(crowd(KNOWN, 0, 1, 5, 0))),
                fault(Kind.ORDER, "[crowds, 0, curve, 0]", s -> s.addCrowd(crowd(KNOWN, 1, 1, 5, 1))),
                fault(
                        Kind.ORDER,
                        "[crowds, 0, preparation]",
                        s -> s.addCrowd(Crowd.builder()
                                .copyOf(sound())
                                .preparation(Preparation.builder()
                                        .share(Share.ofPercent(5))
                                        .atLeast(Elapsed.ofMinutes(2))
                                        .atMost(Elapsed.ofMinutes(1))
                                        .build())
                                .build())),
                fault(
                        Kind.TOO_MANY,
                        "[]",
                        s -> s.addCrowds(crowd(KNOWN, 0, 1, ReplayFault.MAX_ARRIVALS, 1), crowd(KNOWN, 0, 1, 1, 1))),
                fault(
                        Kind.PART,
                        "[policies, 0, reserved, 0]",
                        s -> s.addPolicy(policy().addReserved(part().build()).build())),
                fault(
                        Kind.PART,
                        "[policies, 0, stages, 0]",
                        s -> s.addPolicy(policy().addStage(BudgetStage.builder()
                                        .opensAfter(Elapsed.NONE)
                                        .share(Share.NONE)
                                        .amount(Money.ZERO)
                                        .build())
                                .build())),
                fault(
                        Kind.RELEASE,
                        "[policies, 0, reserved, 0]",
                        s -> s.addPolicy(policy().addReserved(part().share(Share.NONE)
                                        .releasedAfter(Elapsed.NONE)
                                        .releasedOn(LocalDate.of(2023, 6, 1))
                                        .build())
                                .build())),
                fault(
                        Kind.OVER_BUDGET,
                        "[policies, 0]",
                        s -> s.addPolicy(policy().addReserved(
                                        part().share(Share.ofPercent(60)).build())
                                .addStage(BudgetStage.builder()
                                        .opensAfter(Elapsed.NONE)
                                        .amount(Money.parse("400.01"))
                                        .build())
                                .build())));
    }

    private static Arguments fault(Kind kind, String path, UnaryOperator<ReplayScenario.Builder> change) {
        return Arguments.of(kind, path, scenario(change));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyFaultIsFoundAtItsPlaceAndNothingElse(Kind kind, String path, ReplayScenario scenario) {
        assertThat(ReplayFault.in(scenario)).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(kind);
            assertThat(fault.path()).hasToString(path);
        });
    }

    @Test
    void aScenarioThatUsesAllOfItWithinBoundsHasNone() {
        ReplayPolicy whole = policy().addReserved(
                        part().share(Share.ofPercent(60)).build())
                .addStage(BudgetStage.builder()
                        .opensAfter(Elapsed.NONE)
                        .amount(Money.of(400))
                        .build())
                .build();
        assertThat(ReplayFault.in(scenario(
                        s -> s.addCrowd(sound()).addArrival(arrival().build()).addPolicy(whole))))
                .isEmpty();
    }

    @Test
    void aPolicyOfItsOwnIsHeldToTheScenario() {
        ReplayPolicy elsewhere = policy().addReserved(
                        part().groups(List.of(OTHER)).share(Share.ofPercent(5)).build())
                .build();
        assertThat(ReplayFault.in(elsewhere, scenario(s -> s)))
                .containsExactly(
                        new ReplayFault(Kind.UNKNOWN_GROUP, List.of("reserved", 0, "groups"), Optional.of("other")));
    }

    @Test
    void aShareIsRoundedDownToACent() {
        ReplayRound round = ReplayRound.builder()
                .copyOf(round())
                .amount(Money.parse("100.01"))
                .build();
        assertThat(round.part(Share.ofPercent(new java.math.BigDecimal("33.3333"))))
                .isEqualTo(Money.parse("33.33"));
        assertThat(round.part(Share.WHOLE)).isEqualTo(round.getAmount());
    }

    @Property(tries = 200)
    void generatedScenariosAndPoliciesHaveNone(@ForAll ReplayScenario scenario, @ForAll ReplayPolicy policy) {
        assertThat(ReplayFault.in(scenario)).isEmpty();
        assertThat(ReplayFault.in(policy, scenario)).isEmpty();
    }
}
