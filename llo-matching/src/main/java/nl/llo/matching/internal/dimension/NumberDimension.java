package nl.llo.matching.internal.dimension;

import java.util.TreeSet;
import nl.llo.matching.internal.gate.Dimension;
import nl.llo.matching.internal.gate.Literal;
import nl.llo.matching.internal.gate.Standing;
import nl.llo.matching.internal.normal.Ranges;
import nl.llo.matching.outcome.Truth;
import org.jspecify.annotations.Nullable;

/** An attribute with ordered values: all values between two neighbouring bounds stand alike. */
abstract class NumberDimension extends Dimension<Long> {

    /** What an unknown value is passed as. */
    private static final Long UNKNOWN = Long.MIN_VALUE;

    private final TreeSet<Long> bounds = new TreeSet<>();
    private @Nullable Buckets buckets;

    /** The values that lie in the set. */
    final Literal in(Ranges values) {
        for (Ranges.Range range : values.list()) {
            bounds.add(range.first());
            bounds.add(range.last() + 1);
        }
        return literal(values, value -> value.equals(UNKNOWN) ? Truth.UNKNOWN : Truth.of(values.contains(value)));
    }

    /** How those stand who have this value. */
    final Standing at(long value) {
        Buckets known = buckets();
        int past = known.countUpTo(value);
        Standing standing = known.standings[past];
        if (standing == null) {
            standing = stand(value);
            known.standings[past] = standing;
        }
        return standing;
    }

    final Standing unknown() {
        Buckets known = buckets();
        int last = known.standings.length - 1;
        Standing standing = known.standings[last];
        if (standing == null) {
            standing = stand(UNKNOWN);
            known.standings[last] = standing;
        }
        return standing;
    }

    private Buckets buckets() {
        Buckets known = buckets;
        if (known == null) {
            known = new Buckets(bounds.stream().mapToLong(Long::longValue).toArray());
            buckets = known;
        }
        return known;
    }

    private static final class Buckets {
        final long[] bounds;
        /** By how many bounds somebody is past; the last is for whom the value is unknown. */
        final @Nullable Standing[] standings;

        Buckets(long[] bounds) {
            this.bounds = bounds;
            this.standings = new Standing[bounds.length + 2];
        }

        /** How many bounds lie at or below a value. */
        int countUpTo(long value) {
            int low = 0;
            for (int left = bounds.length; left > 0; ) {
                int half = (left + 1) >>> 1;
                low += bounds[low + half - 1] <= value ? half : 0;
                left = left - half;
            }
            return low;
        }
    }
}
