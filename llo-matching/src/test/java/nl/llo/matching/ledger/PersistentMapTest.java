package nl.llo.matching.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PersistentMapTest {

    /** A key of which many have the very same hash. */
    private record Key(int number) {
        @Override
        public int hashCode() {
            return number % 3;
        }
    }

    private static PersistentMap<Key, String> of(int... numbers) {
        PersistentMap<Key, String> map = PersistentMap.empty();
        for (int number : numbers) {
            map = map.put(new Key(number), "value " + number);
        }
        return map;
    }

    @Property
    void holdsWhatAMapHolds(@ForAll List<@IntRange(max = 60) Integer> numbers) {
        Map<Key, String> expected = new HashMap<>();
        for (int number : numbers) {
            expected.put(new Key(number), "value " + number);
        }
        PersistentMap<Key, String> map =
                of(numbers.stream().mapToInt(Integer::intValue).toArray());
        Map<Key, String> found = new HashMap<>();
        map.forEach(found::put);
        assertThat(found).isEqualTo(expected);
        expected.forEach((key, value) -> assertThat(map.get(key)).isEqualTo(value));
        assertThat(map.get(new Key(61))).isNull();
    }

    @Test
    void theOneBeforeStaysAsItWas() {
        PersistentMap<Key, String> before = of(1, 4);
        PersistentMap<Key, String> after = before.put(new Key(4), "other").put(new Key(7), "new");
        assertThat(before.get(new Key(4))).isEqualTo("value 4");
        assertThat(before.get(new Key(7))).isNull();
        assertThat(after.get(new Key(4))).isEqualTo("other");
        assertThat(after.get(new Key(1))).isEqualTo("value 1");
    }

    @Test
    void isEqualWhateverTheOrder() {
        assertThat(of(1, 4, 7, 2)).isEqualTo(of(2, 7, 4, 1)).hasSameHashCodeAs(of(2, 7, 4, 1));
        assertThat(of(1, 4))
                .isNotEqualTo(of(1))
                .isNotEqualTo(of(1, 7))
                .isNotEqualTo(of(1, 4).put(new Key(4), "other"))
                .isNotEqualTo("a text")
                .doesNotHaveSameHashCodeAs(of(1, 7));
    }
}
