package nl.llo.matching.internal.funding;

import java.util.Arrays;
import java.util.Comparator;

/**
 * A set of offers and how good it is. The natural order has the better first.
 *
 * @param offers the offers, in their order
 * @param paid what they pay together, in cents
 * @param parties how many parties they are from
 */
@SuppressWarnings("ArrayRecordComponent") // equality is written out below; the search makes many of these
public record FoundSet(int[] offers, long paid, int parties) implements Comparable<FoundSet> {

    private static final Comparator<FoundSet> BETTER_FIRST = Comparator.comparingLong(FoundSet::paid)
            .reversed()
            .thenComparingInt(FoundSet::parties)
            .thenComparingInt(set -> set.offers.length)
            .thenComparing(FoundSet::offers, Arrays::compare);

    static FoundSet of(int[] set, int size, long paid, int parties) {
        int[] offers = Arrays.copyOf(set, size);
        Arrays.sort(offers);
        return new FoundSet(offers, paid, parties);
    }

    @Override
    public int compareTo(FoundSet other) {
        return BETTER_FIRST.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FoundSet set && compareTo(set) == 0;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(offers);
    }
}
