package nl.llo.io.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import nl.llo.io.internal.json.Position;
import org.junit.jupiter.api.Test;

class LocationLogTest {

    private final LocationLog log = new LocationLog("file");

    @Test
    void writesPointers() {
        int list = log.add(LocationLog.ROOT, "a/b~c", -1, Position.of(2, 3));
        int item = log.add(list, null, 4, Position.of(5, 6));
        assertThat(log.location(item)).hasToString("file:5:6 /a~1b~0c/4");
        assertThat(log.location(LocationLog.ROOT)).hasToString("file");
    }

    @Test
    void stopsAtAKeyThatIsNotToBeTold() {
        int hidden = log.add(log.add(LocationLog.ROOT, "traits", -1, 0), null, -1, 0);
        assertThat(log.pointer(log.add(hidden, "x", -1, 0))).isEqualTo("/traits");
    }

    @Test
    void findsWhatCameAfterItWasFirstAsked() {
        int one = log.add(LocationLog.ROOT, "one", -1, 0);
        assertThat(log.child(LocationLog.ROOT, "two")).isEqualTo(LocationLog.ROOT);
        int two = log.add(LocationLog.ROOT, "two", -1, 0);
        assertThat(log.child(LocationLog.ROOT, "one")).isEqualTo(one);
        assertThat(log.child(LocationLog.ROOT, "two")).isEqualTo(two);
    }

    @Test
    void forgets() {
        int one = log.add(LocationLog.ROOT, null, 0, 0);
        assertThat(log.child(LocationLog.ROOT, 0)).isEqualTo(one);
        log.truncate(one);
        assertThat(log.child(LocationLog.ROOT, 0)).isEqualTo(LocationLog.ROOT);
        for (int i = 0; i < 1_000; i++) {
            log.add(LocationLog.ROOT, null, i, Position.of(i + 1, 1));
        }
        assertThat(log.location(log.child(LocationLog.ROOT, 999)).getLine()).isEqualTo(1_000);
    }
}
