package nl.llo.io.internal.report;

import java.util.List;
import java.util.stream.Stream;
import nl.llo.model.time.Elapsed;

/**
 * Where moments stand on the axis of a chart. When a round takes longer than a day the axis is logarithmic: money is often
 * gone within hours, and people who had to be advised come weeks later.
 */
final class TimeAxis {

    private static final double MINUTE = 60_000;
    private static final List<Elapsed> SHORT_MARKS = Stream.of(
                    "PT1M", "PT5M", "PT15M", "PT30M", "PT1H", "PT2H", "PT4H", "PT8H", "PT16H", "P1D")
            .map(Elapsed::parse)
            .toList();
    private static final List<Elapsed> LONG_MARKS = Stream.of(
                    "PT1M", "PT10M", "PT1H", "PT3H", "PT12H", "P2D", "P7D", "P28D", "P84D", "P365D")
            .map(Elapsed::parse)
            .toList();

    private final long end;
    private final boolean logarithmic;

    TimeAxis(Elapsed end) {
        this.end = Math.max(60_000, end.toMillis());
        this.logarithmic = this.end > Elapsed.ofDays(1).toMillis();
    }

    boolean isLogarithmic() {
        return logarithmic;
    }

    /** Where a moment stands, from 0 at the opening to 1 at the end. */
    double at(Elapsed moment) {
        double part = moment.toMillis() / (double) end;
        // StrictMath, so that the page is the same everywhere.
        return logarithmic ? StrictMath.log1p(moment.toMillis() / MINUTE) / StrictMath.log1p(end / MINUTE) : part;
    }

    /** The moments to name on the axis, and in the table beside it. */
    List<Elapsed> marks() {
        List<Elapsed> within = (logarithmic ? LONG_MARKS : SHORT_MARKS)
                .stream().filter(mark -> mark.toMillis() <= end).toList();
        if (logarithmic) {
            return within;
        }
        // On a straight axis the early marks would stand on top of each other.
        return within.stream().filter(mark -> at(mark) >= 0.1).toList();
    }
}
