package nl.llo.examples.cli.report;

import java.time.LocalDate;
import java.util.Optional;
import nl.llo.examples.cli.knowledge.Names;
import nl.llo.examples.cli.wording.Wording;
import nl.llo.matching.Timing;

/** Says whether a regulation runs on the date, with the days that go with it. */
public final class TimingText {

    private final Names names;
    private final Wording wording;

    /** Names and words of one language. */
    public TimingText(Names names, Wording wording) {
        this.names = names;
        this.wording = wording;
    }

    /** Whether it runs, since or until when, and what came after it. */
    public String of(Timing timing) {
        return Names.joinWith("; ", state(timing), successor(timing));
    }

    private String state(Timing timing) {
        return switch (timing.getState()) {
            case NOT_YET -> day("timing.notYet", timing.getStart().orElseThrow());
            case BETWEEN -> day("timing.between", timing.getStart().orElseThrow());
            case ENDED ->
                timing.getEnd().map(end -> day("timing.ended.on", end)).orElseGet(() -> wording.say("timing.ended"));
            case UNKNOWN ->
                timing.getAttestedOn()
                        .map(on -> day("timing.unknown.attested", on))
                        .orElseGet(() -> wording.say("timing.unknown"));
            case IN_FORCE -> running(timing);
        };
    }

    private String running(Timing timing) {
        Optional<LocalDate> start = timing.getStart();
        Optional<LocalDate> end = timing.getEnd();
        if (start.isPresent() && end.isPresent()) {
            return wording.say("timing.fromUntil", wording.day(start.get()), wording.day(end.get()));
        }
        if (end.isPresent()) {
            return day("timing.until", end.get());
        }
        Optional<LocalDate> attested = timing.getAttestedOn();
        return start.map(from -> day("timing.endless", from)
                        + attested.map(on -> day("timing.lastStated", on)).orElse(""))
                .orElseGet(() -> day("timing.attested", attested.orElseThrow()));
    }

    private String successor(Timing timing) {
        return switch (timing.getState()) {
            case ENDED, BETWEEN ->
                timing.getSuccessor()
                        .map(next -> wording.say("timing.successor", names.of(next)))
                        .orElse("");
            case NOT_YET, IN_FORCE, UNKNOWN -> "";
        };
    }

    private String day(String key, LocalDate day) {
        return wording.say(key, wording.day(day));
    }
}
