package nl.llo.matching;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.time.Period;

/**
 * When a regulation is in force, as far as its sources say. A period without a start counts from the day on which a source
 * attests that the regulation runs; what is attested without any period has no known end.
 */
final class Term {

    private final Regulation regulation;
    private final List<Period> periods;
    private final Optional<LocalDate> attestedOn;

    Term(Regulation regulation) {
        this.regulation = regulation;
        this.periods = regulation.getPeriods();
        this.attestedOn = regulation.getAttestedOn();
    }

    TimingState stateOn(LocalDate date) {
        if (periods.isEmpty()) {
            return isAttestedBy(date) ? TimingState.IN_FORCE : TimingState.UNKNOWN;
        }
        boolean contained = false;
        boolean before = false;
        boolean after = false;
        for (Period period : periods) {
            if (isRunning(period, date)) {
                return TimingState.IN_FORCE;
            }
            contained |= period.contains(date);
            before |= period.endsBefore(date);
            after |= period.startsAfter(date);
        }
        if (contained) {
            return TimingState.UNKNOWN;
        }
        return after ? (before ? TimingState.BETWEEN : TimingState.NOT_YET) : TimingState.ENDED;
    }

    /** Whether it is in force, or nobody knows. */
    boolean mayRunOn(LocalDate date) {
        TimingState state = stateOn(date);
        return state == TimingState.IN_FORCE || state == TimingState.UNKNOWN;
    }

    private boolean isRunning(Period period, LocalDate date) {
        return period.contains(date) && (period.getFrom().isPresent() || isAttestedBy(date));
    }

    private boolean isAttestedBy(LocalDate date) {
        return attestedOn.isPresent() && !date.isBefore(attestedOn.get());
    }

    Timing on(LocalDate date) {
        TimingState state = stateOn(date);
        return Timing.builder()
                .state(state)
                .start(startFor(state, date))
                .end(endFor(state, date))
                .attestedOn(attestedOn)
                .successor(regulation.getSuccessor())
                .build();
    }

    private Optional<LocalDate> startFor(TimingState state, LocalDate date) {
        return switch (state) {
            case IN_FORCE -> running(date).flatMap(Period::getFrom);
            case NOT_YET, BETWEEN ->
                periods.stream()
                        .flatMap(period -> period.getFrom().stream())
                        .filter(start -> start.isAfter(date))
                        .min(Comparator.naturalOrder());
            case ENDED, UNKNOWN -> Optional.empty();
        };
    }

    private Optional<LocalDate> endFor(TimingState state, LocalDate date) {
        return switch (state) {
            case IN_FORCE -> running(date).flatMap(Period::getUntil);
            case UNKNOWN ->
                periods.stream()
                        .filter(period -> period.contains(date))
                        .findFirst()
                        .flatMap(Period::getUntil);
            case BETWEEN, ENDED ->
                periods.stream()
                        .flatMap(period -> period.getUntil().stream())
                        .filter(end -> end.isBefore(date))
                        .max(Comparator.naturalOrder());
            case NOT_YET -> Optional.empty();
        };
    }

    private Optional<Period> running(LocalDate date) {
        return periods.stream().filter(period -> isRunning(period, date)).findFirst();
    }
}
