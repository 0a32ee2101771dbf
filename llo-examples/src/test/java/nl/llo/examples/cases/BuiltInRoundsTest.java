package nl.llo.examples.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.llo.io.LloCatalogues;
import nl.llo.io.LloReplays;
import nl.llo.matching.replay.AllocationReplay;
import nl.llo.model.replay.RecordedRound;
import nl.llo.model.replay.ReplayOutcome;
import nl.llo.model.replay.ReplayScenario;
import nl.llo.model.replay.ReplayTally;
import nl.llo.model.time.Elapsed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rounds that come with the library, against what is recorded of them. */
class BuiltInRoundsTest {

    private static final int FIRST_COME = 0;
    private static final int RESERVED = 1;
    private static final int ON_TOP = 2;
    private static final int LOTTERY = 3;

    static Stream<String> rounds() {
        return LloReplays.listBuiltIn().stream();
    }

    private static List<ReplayOutcome> outcomes(ReplayScenario scenario) {
        return AllocationReplay.of(scenario).compare(scenario.getPolicies()).getOutcomes();
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void firstComeFirstServedComesOutAsRecorded(String id) {
        ReplayScenario scenario = LloReplays.getBuiltIn(id);
        RecordedRound recorded = scenario.getRecorded().orElseThrow();
        ReplayTally total = outcomes(scenario).get(FIRST_COME).getTotal();
        assertThat(total.getArrivals()).isEqualTo(recorded.getRegistered().orElseThrow());
        // Sources say "somewhat over" a round number.
        assertThat(total.getGranted() - recorded.getGranted().orElseThrow())
                .isBetween(0, recorded.getGranted().orElseThrow() * 15 / 1000);
        assertThat(total.getEmptyAfter().orElseThrow().toMillis())
                .isCloseTo(
                        recorded.getEmptyAfter().orElseThrow().toMillis(),
                        org.assertj.core.data.Offset.offset(Elapsed.ofMinutes(1).toMillis()));
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void otherPoliciesGiveTheGroupMoreAndNeverMoreThanThereIs(String id) {
        ReplayScenario scenario = LloReplays.getBuiltIn(id);
        List<ReplayOutcome> outcomes = outcomes(scenario);
        int first = group(outcomes, FIRST_COME).getGranted();
        assertThat(group(outcomes, LOTTERY).getGranted()).isGreaterThan(first);
        assertThat(group(outcomes, RESERVED).getGranted()).isGreaterThan(first);
        assertThat(group(outcomes, ON_TOP).getGranted())
                .isGreaterThan(group(outcomes, RESERVED).getGranted());
        assertThat(group(outcomes, LOTTERY).getTooLate())
                .isLessThan(group(outcomes, FIRST_COME).getTooLate());
        assertThat(outcomes)
                .allMatch(o -> o.getTotal()
                        .getAmount()
                        .plus(o.getLeft())
                        .equals(scenario.getRound().getAmount()));
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void groupsAreThoseOfTheCatalogue(String id) {
        LloReplays.getBuiltIn(id).getGroups().stream()
                .flatMap(group -> group.getTargetGroup().stream())
                .forEach(group ->
                        assertThat(LloCatalogues.builtIn().findGroup(group)).isPresent());
    }

    private static ReplayTally group(List<ReplayOutcome> outcomes, int policy) {
        return outcomes.get(policy).getGroups().get(0).getTally();
    }
}
