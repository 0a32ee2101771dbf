package nl.llo.matching.internal.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A fund of a generated case, as plain numbers, from which the engine and its references are fed apart.
 *
 * @param fund its number; two of the same number are alternatives
 * @param party its party
 * @param each the most for each cost
 * @param sets sets of costs, of which any two are nested or apart, as bits
 * @param most the limit of each set
 * @param own the least that the person bears of each cost
 * @param waits the fund that must pay too, or -1
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record RawFund(int fund, int party, long[] each, int[] sets, long[] most, long[] own, int waits) {

    Offer toOffer() {
        List<Capacity.Limit> limits = new ArrayList<>();
        for (int i = 0; i < sets.length; i++) {
            limits.add(new Capacity.Limit(sets[i], most[i], i));
        }
        return new Offer(fund, party, Capacity.of(each, limits), own, waits < 0 ? List.of() : List.of(Set.of(waits)));
    }
}
