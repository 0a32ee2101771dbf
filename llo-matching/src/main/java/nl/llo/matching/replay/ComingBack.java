package nl.llo.matching.replay;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntFunction;
import nl.llo.model.money.Share;
import nl.llo.model.replay.ReplayGroup;
import nl.llo.model.replay.ReplayScenario;

/** Who of those refused for want of money asks again when money comes: it follows from the seed, the person and how often it came. */
final class ComingBack {

    private static final int WHOLE = 1_000_000;

    private final long seed;
    private final int[] parts;
    private final IntFunction<String> names;

    /**
     * Those of a scenario.
     *
     * @param names gives the name of the person of a request
     */
    ComingBack(ReplayScenario scenario, IntFunction<String> names) {
        this.seed = scenario.getSeed();
        this.parts = partsOf(scenario.getGroups());
        this.names = names;
    }

    /** The part of each group out of a million. */
    private static int[] partsOf(List<ReplayGroup> groups) {
        return groups.stream()
                .mapToInt(group -> group.getComingBack()
                        .map(Share::toPercent)
                        .map(percent -> percent.multiply(BigDecimal.valueOf(WHOLE / 100)))
                        .map(BigDecimal::intValueExact)
                        .orElse(0))
                .toArray();
    }

    /** Whether anybody ever does. */
    boolean isPossible() {
        for (int part : parts) {
            if (part > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the person of a request asks again when money comes for the time with this number. */
    boolean comes(int request, int group, int time) {
        return parts[group] > 0 && draw(seed, names.apply(request), time) < parts[group];
    }

    /** A number below a million. */
    static long draw(long seed, String name, int time) {
        return Long.remainderUnsigned(SplitMix.hash(seed, name + "/back/" + time), WHOLE);
    }
}
