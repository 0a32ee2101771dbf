package nl.llo.examples.coverage;

import java.util.Locale;

/** Counts of what was run through and what was missed. */
record Covered(long lines, long linesMissed, long branches, long branchesMissed) {

    static final Covered NONE = new Covered(0, 0, 0, 0);

    Covered plus(Covered other) {
        return new Covered(
                lines + other.lines,
                linesMissed + other.linesMissed,
                branches + other.branches,
                branchesMissed + other.branchesMissed);
    }

    /** Of the branches, as a percentage that is never rounded up to a floor. */
    double branchPercentage() {
        return percentage(branches, branchesMissed);
    }

    private static double percentage(long all, long missed) {
        return all == 0 ? 100 : Math.floor(1000.0 * (all - missed) / all) / 10;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%6.1f %% of %6d lines  %6.1f %% of %6d branches",
                percentage(lines, linesMissed),
                lines,
                branchPercentage(),
                branches);
    }
}
