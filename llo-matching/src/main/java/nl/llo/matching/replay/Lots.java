package nl.llo.matching.replay;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * The lots of people. A lot follows from the seed and the person alone: it does not matter who else takes part, nor in what
 * order people are listed, and who asks twice has one lot.
 */
final class Lots {

    private final IntFunction<String> names;

    /**
     * The lots of people.
     *
     * @param names gives the name of the person of a request
     */
    Lots(IntFunction<String> names) {
        this.names = names;
    }

    /** The name of the person of a request. */
    String name(int request) {
        return names.apply(request);
    }

    /** Gives the positions of the first so many requests in the order of their lots, packed as {@link Arrivals#pack} does. */
    long[] draw(long seed, int entrants) {
        long[] lots = new long[entrants];
        for (int i = 0; i < entrants; i++) {
            // Of equal lots, which are rare and often of one person, the earlier request goes first.
            long lot = SplitMix.hash(seed, names.apply(i)) >>> 25;
            lots[i] = Arrivals.pack(lot, i);
        }
        Arrays.sort(lots);
        return lots;
    }
}
