package nl.llo.matching.internal.normal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whole numbers out of a bounded domain, held as the ranges in which they lie. */
public final class Ranges implements ValueSet {

    /** No (0) and yes (1). */
    public static final Ranges BOOLEAN = full(0, 1);
    /** Yes alone. */
    public static final Ranges YES = BOOLEAN.between(1, 1);

    private final long least;
    private final long most;
    /** Where membership changes, rising: in from the first, out from the second, and so on; an even number. */
    private final long[] changes;

    private Ranges(long least, long most, long[] changes) {
        this.least = least;
        this.most = most;
        this.changes = changes;
    }

    /** All numbers from the least to the most, both included; that is also the domain. */
    public static Ranges full(long least, long most) {
        return new Ranges(least, most, new long[] {least, most + 1});
    }

    /** Those of the same domain from the first to the last, both included; none when the last lies below the first. */
    public Ranges between(long first, long last) {
        long from = Math.max(first, least);
        long until = Math.min(last, most);
        return new Ranges(least, most, from > until ? new long[0] : new long[] {from, until + 1});
    }

    /** The least number of the domain. */
    public long getLeast() {
        return least;
    }

    /** The greatest number of the domain. */
    public long getMost() {
        return most;
    }

    /** The ranges, rising, with a gap between each two. */
    public List<Range> list() {
        List<Range> ranges = new ArrayList<>(changes.length / 2);
        for (int i = 0; i < changes.length; i += 2) {
            ranges.add(new Range(changes[i], changes[i + 1] - 1));
        }
        return ranges;
    }

    /** True when the number is in it. */
    public boolean contains(long value) {
        int at = Arrays.binarySearch(changes, value);
        return (at >= 0 ? at : -at - 2) % 2 == 0;
    }

    @Override
    public Ranges complement() {
        boolean dropFirst = changes.length > 0 && changes[0] == least;
        boolean dropLast = changes.length > 0 && changes[changes.length - 1] == most + 1;
        int from = dropFirst ? 1 : 0;
        int to = changes.length - (dropLast ? 1 : 0);
        long[] turned = new long[to - from + (dropFirst ? 0 : 1) + (dropLast ? 0 : 1)];
        int at = 0;
        if (!dropFirst) {
            turned[at++] = least;
        }
        System.arraycopy(changes, from, turned, at, to - from);
        if (!dropLast) {
            turned[turned.length - 1] = most + 1;
        }
        return new Ranges(least, most, turned);
    }

    @Override
    public Ranges and(ValueSet other) {
        Ranges that = (Ranges) other;
        long[] found = new long[changes.length + that.changes.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < changes.length && j < that.changes.length) {
            long from = Math.max(changes[i], that.changes[j]);
            long until = Math.min(changes[i + 1], that.changes[j + 1]);
            if (from < until) {
                found[size++] = from;
                found[size++] = until;
            }
            if (changes[i + 1] <= that.changes[j + 1]) {
                i += 2;
            } else {
                j += 2;
            }
        }
        return new Ranges(least, most, Arrays.copyOf(found, size));
    }

    @Override
    public boolean isEmpty() {
        return changes.length == 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ranges that
                && least == that.least
                && most == that.most
                && Arrays.equals(changes, that.changes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(changes);
    }

    @Override
    public String toString() {
        return list().toString();
    }

    /**
     * Neighbouring numbers.
     *
     * @param first the least of them
     * @param last the greatest of them
     */
    public record Range(long first, long last) {
        @Override
        public String toString() {
            return first + ".." + last;
        }
    }
}
