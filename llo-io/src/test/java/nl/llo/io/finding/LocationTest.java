package nl.llo.io.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LocationTest {

    @Test
    void isWrittenAsCompilersDo() {
        assertThat(Location.ofFile("f")).hasToString("f");
        assertThat(Location.of("f", "", 3, 7)).hasToString("f:3:7");
        assertThat(Location.of("f", "/a/0", 3, 7)).hasToString("f:3:7 /a/0");
        assertThat(Location.of("f", "/a", 0, 0)).hasToString("f /a");
        assertThat(Location.ofRow("f", 4, 2)).hasToString("f:4:1 row 2");
        assertThat(Location.ofCell("f", 4, 9, 2, 3, null)).hasToString("f:4:9 row 2 cell 3");
        assertThat(Location.ofCell("f", 4, 9, 2, 3, "born")).hasToString("f:4:9 row 2 cell 3 \"born\"");
    }

    @Test
    void tellsItsParts() {
        Location cell = Location.ofCell("f", 4, 9, 2, 3, "born");
        assertThat(cell.getFile()).isEqualTo("f");
        assertThat(cell.getPointer()).isEmpty();
        assertThat(cell.getLine()).isEqualTo(4);
        assertThat(cell.getColumn()).isEqualTo(9);
        assertThat(cell.getRow()).isEqualTo(2);
        assertThat(cell.getCell()).isEqualTo(3);
        assertThat(cell.getHeader()).contains("born");
        Location row = Location.ofRow("f", 4, 2);
        assertThat(row.getColumn()).isOne();
        assertThat(row.getRow()).isEqualTo(2);
        assertThat(row.getCell()).isZero();
        assertThat(row.getHeader()).isEmpty();
        assertThat(Location.of("f", "/a", 3, 7).getPointer()).isEqualTo("/a");
        assertThat(Location.of("f", "/a", 3, 7).getRow()).isZero();
    }

    @Test
    void differsByEachPart() {
        Location one = Location.ofCell("f", 4, 9, 2, 3, "born");
        assertThat(one)
                .isEqualTo(Location.ofCell("f", 4, 9, 2, 3, "born"))
                .hasSameHashCodeAs(Location.ofCell("f", 4, 9, 2, 3, "born"))
                .isNotEqualTo("f:4:9 row 2 cell 3 \"born\"");
        for (Location other : List.of(
                Location.ofCell("g", 4, 9, 2, 3, "born"),
                Location.ofCell("f", 5, 9, 2, 3, "born"),
                Location.ofCell("f", 4, 8, 2, 3, "born"),
                Location.ofCell("f", 4, 9, 1, 3, "born"),
                Location.ofCell("f", 4, 9, 2, 4, "born"),
                Location.ofCell("f", 4, 9, 2, 3, null),
                Location.ofCell("f", 4, 9, 2, 3, "died"))) {
            assertThat(other).isNotEqualTo(one).doesNotHaveSameHashCodeAs(one);
        }
        assertThat(Location.of("f", "/a", 1, 1)).isNotEqualTo(Location.of("f", "/b", 1, 1));
    }
}
