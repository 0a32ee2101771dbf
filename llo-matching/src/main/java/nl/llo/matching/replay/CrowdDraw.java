package nl.llo.matching.replay;

import nl.llo.model.replay.Crowd;
import nl.llo.model.replay.CurvePart;
import nl.llo.model.replay.Preparation;
import nl.llo.model.replay.ReplayScenario;
import nl.llo.model.replay.WeightedAmount;
import nl.llo.model.time.Elapsed;
import org.jspecify.annotations.Nullable;

/**
 * Makes people of a crowd. When they come, what they ask for, which course and what they need first are drawn from four
 * streams, so that another choice of courses leaves everything else as it was.
 */
final class CrowdDraw {

    private final Crowd crowd;
    private final SplitMix times;
    private final SplitMix amounts;
    private final SplitMix courses;
    private final SplitMix preparations;
    private final long[] cents;
    private final Weights amountWeights;
    private final @Nullable Weights courseWeights;
    private long stillToPrepare;
    private long stillToCome;

    /** One for a crowd that is the n-th of its group. */
    CrowdDraw(ReplayScenario scenario, Crowd crowd, int n, @Nullable Weights courseWeights) {
        this.crowd = crowd;
        String name = crowd.getGroup() + "/" + n + "/";
        this.times = SplitMix.of(scenario.getSeed(), name + "times");
        this.amounts = SplitMix.of(scenario.getSeed(), name + "amounts");
        this.courses = SplitMix.of(scenario.getSeed(), name + "courses");
        this.preparations = SplitMix.of(scenario.getSeed(), name + "preparations");
        this.courseWeights = courseWeights;
        if (crowd.getAmounts().isEmpty()) {
            this.cents = new long[] {Cents.of(scenario.getRound().getGrant().orElseThrow())};
            this.amountWeights = Weights.of(1);
        } else {
            this.cents = crowd.getAmounts().stream()
                    .map(WeightedAmount::getAmount)
                    .mapToLong(Cents::of)
                    .toArray();
            this.amountWeights = Weights.of(crowd.getAmounts().stream()
                    .mapToLong(WeightedAmount::getWeight)
                    .toArray());
        }
        this.stillToCome =
                crowd.getCurve().stream().mapToLong(CurvePart::getArrivals).sum();
        this.stillToPrepare = crowd.getPreparation()
                .map(Preparation::getShare)
                .map(share -> share.toPercent().movePointRight(4).longValueExact() * stillToCome / 1_000_000)
                .orElse(0L);
    }

    /** Hands on everybody of the crowd. */
    void drawAll(Sink sink) {
        for (CurvePart part : crowd.getCurve()) {
            long from = part.getFrom().toMillis();
            long length = part.getUntil().toMillis() - from;
            for (int i = 0; i < part.getArrivals(); i++) {
                long at = from + times.below(length);
                long amount = cents[amountWeights.draw(amounts)];
                int course = courseWeights == null ? Arrivals.NONE : courseWeights.draw(courses);
                sink.accept(at, amount, course, preparation());
            }
        }
    }

    /** Chooses exactly as many as have to be prepared, each person with the same chance. */
    private long preparation() {
        boolean chosen = stillToPrepare > 0 && preparations.below(stillToCome) < stillToPrepare;
        stillToCome--;
        if (!chosen) {
            return Arrivals.NONE;
        }
        stillToPrepare--;
        Preparation preparation = crowd.getPreparation().orElseThrow();
        long least = preparation.getAtLeast().toMillis();
        return least + preparations.below(preparation.getAtMost().toMillis() - least + 1);
    }

    /** Takes people. */
    interface Sink {
        /**
         * Takes somebody.
         *
         * @param at when the person would come
         * @param cents what the person asks for
         * @param course the number of the course, or {@link Arrivals#NONE}
         * @param preparation how long the person must be prepared first, or {@link Arrivals#NONE}
         */
        void accept(long at, long cents, int course, long preparation);
    }

    /** When somebody comes who must be prepared; what goes past the longest time counts as that. */
    static long after(long at, long preparation) {
        return Math.min(at + preparation, Elapsed.longest().toMillis());
    }
}
