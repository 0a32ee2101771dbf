package nl.llo.benchmark;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/** How long each of some cases takes on average, as a benchmark goes over them again and again. */
final class CaseTimes {

    private final long[] nanos;
    private final long[] rounds;

    CaseTimes(int cases) {
        this.nanos = new long[cases];
        this.rounds = new long[cases];
    }

    void clear() {
        Arrays.fill(nanos, 0);
        Arrays.fill(rounds, 0);
    }

    void add(int one, long spent) {
        nanos[one] += spent;
        rounds[one]++;
    }

    /** The median and the worst case. */
    String text() {
        double[] micros = IntStream.range(0, nanos.length)
                .mapToDouble(i -> nanos[i] / 1e3 / Math.max(1, rounds[i]))
                .sorted()
                .toArray();
        return String.format(
                Locale.ROOT, "median case %.0f us, worst %.0f us", micros[micros.length / 2], micros[micros.length - 1]);
    }
}
