package nl.llo.matching.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import nl.llo.model.replay.CourseDemand;
import nl.llo.model.replay.CourseSpread;
import org.junit.jupiter.api.Test;

class SplitMixTest {

    @Test
    void givesTheNumbersOfTheReferenceImplementation() {
        SplitMix random = new SplitMix(1234567);
        assertThat(LongStream.generate(random::next).limit(5).mapToObj(Long::toUnsignedString))
                .containsExactly(
                        "6457827717110365317",
                        "3203168211198807973",
                        "9817491932198370423",
                        "4593380528125082431",
                        "16408922859458223821");
    }

    @Property
    void staysBelowItsBound(@ForAll long seed, @ForAll @LongRange(min = 1) long bound) {
        SplitMix random = new SplitMix(seed);
        for (int i = 0; i < 20; i++) {
            assertThat(random.below(bound)).isBetween(0L, bound - 1);
        }
    }

    @Test
    void givesEveryNumberAboutAsOften() {
        SplitMix random = SplitMix.of(7, "evenly");
        int[] counts = new int[6];
        for (int i = 0; i < 60_000; i++) {
            counts[(int) random.below(6)]++;
        }
        for (int count : counts) {
            assertThat(count).isBetween(9_600, 10_400);
        }
    }

    @Test
    void namesHaveStreamsOfTheirOwn() {
        assertThat(SplitMix.hash(1, "a")).isNotEqualTo(SplitMix.hash(1, "b")).isNotEqualTo(SplitMix.hash(2, "a"));
    }

    @Test
    void weightsAreKept() {
        SplitMix random = new SplitMix(3);
        Weights weights = Weights.of(0, 3, 0, 1);
        int[] counts = new int[4];
        for (int i = 0; i < 40_000; i++) {
            counts[weights.draw(random)]++;
        }
        assertThat(counts[0] + counts[2]).isZero();
        assertThat(counts[1]).isBetween(29_600, 30_400);
    }

    @Test
    void aSkewedDemandFallsWithTheRank() {
        SplitMix random = new SplitMix(3);
        Weights weights = Weights.of(
                CourseSpread.builder().count(4).demand(CourseDemand.SKEWED).build());
        int[] counts = new int[4];
        for (int i = 0; i < 25_000; i++) {
            counts[weights.draw(random)]++;
        }
        // 12 : 6 : 4 : 3
        assertThat(counts[0]).isBetween(11_700, 12_300);
        assertThat(counts[3]).isBetween(2_800, 3_200);
    }
}
