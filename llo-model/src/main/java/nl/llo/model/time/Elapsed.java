package nl.llo.model.time;

import org.jspecify.annotations.Nullable;

/**
 * How long after the beginning of something a moment lies (Dutch: <i>verstreken tijd</i>), in whole milliseconds, from
 * nothing to somewhat over four years. Written as in ISO 8601, with days of 24 hours: {@code P14D}, {@code PT2H30M},
 * {@code PT0.25S}.
 */
public final class Elapsed implements Comparable<Elapsed> {
    /** At the very beginning. */
    public static final Elapsed NONE = new Elapsed(0);

    private static final long SECOND = 1_000;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;
    /** What the longest text can stand for. */
    private static final long MAX = 999 * DAY + 9_999 * HOUR + 9_999 * MINUTE + 999_999 * SECOND + 999;

    private final long millis;

    private Elapsed(long millis) {
        this.millis = millis;
    }

    /** The time of so many milliseconds; throws {@code IllegalArgumentException} when negative or too long. */
    public static Elapsed ofMillis(long millis) {
        if (millis < 0 || millis > MAX) {
            throw new IllegalArgumentException("a time lies outside what can be held");
        }
        return millis == 0 ? NONE : new Elapsed(millis);
    }

    /** The time of so many minutes; throws {@code IllegalArgumentException} when negative or too long. */
    public static Elapsed ofMinutes(long minutes) {
        return ofMillis(Math.max(-1, Math.min(minutes, MAX)) * MINUTE);
    }

    /** The time of so many days of 24 hours; throws {@code IllegalArgumentException} when negative or too long. */
    public static Elapsed ofDays(long days) {
        return ofMillis(Math.max(-1, Math.min(days, MAX / HOUR)) * DAY);
    }

    /** The longest time that can be held. */
    public static Elapsed longest() {
        return new Elapsed(MAX);
    }

    /**
     * Reads days, hours, minutes and seconds, each at most once and in this order, with at most 3, 4, 4 and 6 digits.
     *
     * @throws IllegalArgumentException when the text is anything else
     */
    public static Elapsed parse(String text) {
        return new ElapsedText(text).parse();
    }

    /** The number of milliseconds. */
    public long toMillis() {
        return millis;
    }

    @Override
    public int compareTo(Elapsed other) {
        return Long.compare(millis, other.millis);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Elapsed elapsed && millis == elapsed.millis;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(millis);
    }

    /** The shortest text that {@link #parse} reads back: {@code P1DT2H}. */
    @Override
    public String toString() {
        // The largest times fit only with more than 23 hours, then 59 minutes.
        long days = Math.min(999, millis / DAY);
        long afterDays = millis - days * DAY;
        long hours = Math.min(9_999, afterDays / HOUR);
        long afterHours = afterDays - hours * HOUR;
        long minutes = Math.min(9_999, afterHours / MINUTE);
        StringBuilder text = new StringBuilder("P");
        append(text, days, 'D');
        if (afterDays > 0 || days == 0) {
            text.append('T');
            append(text, hours, 'H');
            append(text, minutes, 'M');
            appendSeconds(text, afterHours - minutes * MINUTE, millis == 0);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, long number, char unit) {
        if (number > 0) {
            text.append(number).append(unit);
        }
    }

    private static void appendSeconds(StringBuilder text, long rest, boolean nothingElse) {
        if (rest > 0 || nothingElse) {
            text.append(rest / SECOND);
            if (rest % SECOND > 0) {
                String thousandths = Long.toString(SECOND + rest % SECOND).substring(1);
                text.append('.').append(thousandths.replaceFirst("0+$", ""));
            }
            text.append('S');
        }
    }
}
