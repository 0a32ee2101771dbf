package nl.llo.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.llo.model.id.RegulationId;
import nl.llo.model.profile.Profile;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TermTest {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final LocalDate END = LocalDate.of(2020, 12, 31);
    private static final LocalDate AGAIN = LocalDate.of(2022, 1, 1);
    private static final Period CLOSED = Period.of(START, END);
    private static final Period OPEN_END = Period.startingOn(AGAIN);
    private static final Period OPEN_START = Period.endingOn(END);

    @ParameterizedTest(name = "{index} {2}")
    @MethodSource("terms")
    void knowsWhetherItIsInForce(
            Regulation.Builder regulation,
            LocalDate date,
            TimingState state,
            Optional<LocalDate> start,
            Optional<LocalDate> end) {
        Timing timing = new Term(regulation.build()).on(date);

        assertThat(timing.getState()).isEqualTo(state);
        assertThat(timing.getStart()).isEqualTo(start);
        assertThat(timing.getEnd()).isEqualTo(end);
    }

    static Stream<Arguments> terms() {
        Optional<LocalDate> none = Optional.empty();
        return Stream.of(
                Arguments.of(periods(CLOSED), START.minusDays(1), TimingState.NOT_YET, Optional.of(START), none),
                Arguments.of(periods(CLOSED), START, TimingState.IN_FORCE, Optional.of(START), Optional.of(END)),
                Arguments.of(periods(CLOSED), END, TimingState.IN_FORCE, Optional.of(START), Optional.of(END)),
                Arguments.of(periods(CLOSED), END.plusDays(1), TimingState.ENDED, none, Optional.of(END)),
                Arguments.of(
                        periods(CLOSED, OPEN_END),
                        END.plusDays(1),
                        TimingState.BETWEEN,
                        Optional.of(AGAIN),
                        Optional.of(END)),
                Arguments.of(periods(CLOSED, OPEN_END), AGAIN, TimingState.IN_FORCE, Optional.of(AGAIN), none),
                Arguments.of(
                        periods(CLOSED, OPEN_END), START.minusDays(1), TimingState.NOT_YET, Optional.of(START), none),
                // the start is not known
                Arguments.of(periods(OPEN_START), START, TimingState.UNKNOWN, none, Optional.of(END)),
                Arguments.of(periods(OPEN_START), END.plusDays(1), TimingState.ENDED, none, Optional.of(END)),
                Arguments.of(
                        periods(OPEN_START).attestedOn(START),
                        START.minusDays(1),
                        TimingState.UNKNOWN,
                        none,
                        Optional.of(END)),
                Arguments.of(
                        periods(OPEN_START).attestedOn(START), START, TimingState.IN_FORCE, none, Optional.of(END)),
                Arguments.of(
                        periods(OPEN_START, OPEN_END),
                        END.plusDays(1),
                        TimingState.BETWEEN,
                        Optional.of(AGAIN),
                        Optional.of(END)),
                // no period at all
                Arguments.of(periods(), START, TimingState.UNKNOWN, none, none),
                Arguments.of(periods().attestedOn(START), START.minusDays(1), TimingState.UNKNOWN, none, none),
                Arguments.of(periods().attestedOn(START), START, TimingState.IN_FORCE, none, none),
                Arguments.of(periods().attestedOn(START), END.plusYears(9), TimingState.IN_FORCE, none, none),
                Arguments.of(periods(Period.builder().build()), START, TimingState.UNKNOWN, none, none));
    }

    @Test
    void namesTheLastAttestationAndTheSuccessor() {
        Regulation regulation = periods(CLOSED)
                .attestedOn(START.plusDays(3))
                .successor(RegulationId.of("next"))
                .build();

        Timing timing = new Term(regulation).on(AGAIN);

        assertThat(timing.getAttestedOn()).contains(START.plusDays(3));
        assertThat(timing.getSuccessor()).contains(RegulationId.of("next"));
    }

    @Test
    void onlyWhatIsInForceIsOpen() {
        Regulation ended = periods(CLOSED).build();
        Matcher matcher = Fixtures.matcher(ended);
        Profile anybody = Profile.builder().build();

        assertThat(matcher.match(anybody, END).listOpen()).hasSize(1);
        MatchReport after = matcher.match(anybody, END.plusDays(1));
        assertThat(after.listOpen()).isEmpty();
        assertThat(after.list(Verdict.ELIGIBLE)).hasSize(1);
        assertThat(after.listAll().get(0).getTiming().getState()).isEqualTo(TimingState.ENDED);
    }

    private static Regulation.Builder periods(Period... periods) {
        return Fixtures.scheme().addPeriods(periods);
    }
}
