package nl.llo.examples.cli.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void putsCellsUnderEachOther() {
        Table table = Table.headed("id", "naam").row("am05", "Drenthe").row("am6", "é");
        assertThat(table.lines(80)).containsExactly("id    naam", "----  -------", "am05  Drenthe", "am6   é");
    }

    @Test
    void countsWideAndCombinedCharactersAsTheyShow() {
        Table table = Table.ofColumns(2).row("工作", "x").row("e\u0301", "y");
        assertThat(table.lines(80)).containsExactly("工作  x", "e\u0301     y");
    }

    @Test
    void wrapsTheWidestColumnWhenTheRowsAreTooWide() {
        Table table = Table.ofColumns(2).row("id", "one two three four").row("id2", "five");
        assertThat(table.lines(14)).containsExactly("id   one two", "     three", "     four", "id2  five");
    }

    @Test
    void keepsAnIdWholeWhileAnotherColumnCanWrap() {
        Table table = Table.ofColumns(2).row("an-id-of-seventeen", "one two three four");
        assertThat(table.lines(29))
                .containsExactly(
                        "an-id-of-seventeen  one two", "                    three", "                    four");
        assertThat(table.lines(20)).allMatch(line -> line.length() <= 20);
    }

    @Test
    void knowsWhenItHasNoRows() {
        assertThat(Table.headed("id").isEmpty()).isTrue();
        assertThat(Table.ofColumns(1).isEmpty()).isTrue();
        assertThat(Table.headed("id").row("a").isEmpty()).isFalse();
    }

    @Test
    void refusesARowOfAnotherLength() {
        assertThatIllegalArgumentException().isThrownBy(() -> Table.ofColumns(2).row("one"));
    }
}
