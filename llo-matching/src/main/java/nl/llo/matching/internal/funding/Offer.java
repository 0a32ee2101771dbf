package nl.llo.matching.internal.funding;

import java.util.List;
import java.util.Set;

/**
 * What one fund can pay, to one choice of steps.
 *
 * @param fund the fund; offers of the same fund exclude each other
 * @param party whom one turns to for it
 * @param capacity the most that it can pay
 * @param own for each cost the least that the person bears when the offer is used, in cents
 * @param waits for each thing that comes first, the funds of which one must pay too
 */
@SuppressWarnings("ArrayRecordComponent") // offers are never compared with each other
public record Offer(int fund, int party, Capacity capacity, long[] own, List<Set<Integer>> waits) {
    boolean asksOwn() {
        for (long least : own) {
            if (least > 0) {
                return true;
            }
        }
        return false;
    }
}
