package nl.llo.matching.internal.normal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RangesTest {

    static final int LEAST = -2;
    static final int MOST = 7;

    @Property
    void isASetOfNumbers(
            @ForAll Set<@IntRange(min = LEAST, max = MOST) Integer> some,
            @ForAll Set<@IntRange(min = LEAST, max = MOST) Integer> others) {
        Ranges a = ranges(some);
        Ranges b = ranges(others);
        Set<Integer> both = new TreeSet<>(some);
        both.retainAll(others);
        Set<Integer> either = new TreeSet<>(some);
        either.addAll(others);

        assertThat(numbers(a)).isEqualTo(some);
        assertThat(numbers(a.and(b))).isEqualTo(both);
        assertThat(numbers((Ranges) a.or(b))).isEqualTo(either);
        Set<Integer> missing = numbers(a.complement());
        assertThat(missing).hasSize(MOST - LEAST + 1 - some.size()).noneMatch(some::contains);
        assertThat(a.isWithin(b)).isEqualTo(others.containsAll(some));
        assertThat(a.equals(b)).isEqualTo(some.equals(others));
        assertThat(a.isEmpty()).isEqualTo(some.isEmpty());
        assertThat(a.isFull()).isEqualTo(some.size() == MOST - LEAST + 1);
    }

    @Test
    void boundsOutsideTheDomainAreCutOff() {
        Ranges all = Ranges.full(0, 10);

        assertThat(all.between(-5, 3).list()).containsExactly(new Ranges.Range(0, 3));
        assertThat(all.between(8, Long.MAX_VALUE).list()).containsExactly(new Ranges.Range(8, 10));
        assertThat(all.between(11, 20).isEmpty()).isTrue();
        assertThat(all.between(4, 3).isEmpty()).isTrue();
    }

    private static Ranges ranges(Set<Integer> numbers) {
        Ranges ranges = Ranges.full(LEAST, MOST).between(1, 0);
        for (int number : numbers) {
            ranges = (Ranges) ranges.or(ranges.between(number, number));
        }
        return ranges;
    }

    private static Set<Integer> numbers(Ranges ranges) {
        return LongStream.rangeClosed(LEAST, MOST)
                .filter(ranges::contains)
                .mapToObj(number -> (int) number)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
