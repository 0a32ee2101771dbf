package nl.llo.matching.replay;

import java.util.Arrays;
import nl.llo.model.replay.CourseDemand;
import nl.llo.model.replay.CourseSpread;

/** Draws one of several things by their weights, which are whole numbers: with fractions, machines might differ. */
final class Weights {

    private static final long MOST_WANTED = 1_000_000;

    private final long[] upTo;

    private Weights(long[] weights) {
        upTo = weights.clone();
        Arrays.parallelPrefix(upTo, Long::sum);
    }

    static Weights of(long... weights) {
        return new Weights(weights);
    }

    static Weights of(CourseSpread spread) {
        long[] weights = new long[spread.getCount()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = spread.getDemand() == CourseDemand.EVEN ? 1 : MOST_WANTED / (i + 1);
        }
        return new Weights(weights);
    }

    int draw(SplitMix random) {
        long point = random.below(upTo[upTo.length - 1]);
        int low = 0;
        int high = upTo.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (upTo[middle] > point) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
