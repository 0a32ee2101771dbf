package nl.llo.examples.cli.layout;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PageTest {

    private final StringBuilder out = new StringBuilder();
    private final Page page = new Page(out);

    @Test
    void underlinesATitleByWhatShows() {
        page.title("Frysla\u0302n");
        assertThat(out).hasToString("Frysla\u0302n\n=======\n");
    }

    @Test
    void startsFurtherLinesUnderTheFirstWord() {
        page.item(2, "+", "word ".repeat(25));
        assertThat(out.toString().lines()).hasSize(2).last().asString().startsWith("    word");
    }

    @Test
    void endsNoLineInASpace() {
        page.item(2, "+", "");
        page.heading(" heading ");
        assertThat(out).hasToString("  +\n\nheading\n");
    }

    @Property
    void noLineIsWiderThanThePage(@ForAll String text, @ForAll @IntRange(max = 40) int indent) {
        StringBuilder out = new StringBuilder();
        Page page = new Page(out);
        page.title(text);
        page.paragraph(indent, text);
        page.item(indent, "*", text);
        page.table(indent, Table.headed("a", "b").row(text, text));
        assertThat(out.toString().split("\n"))
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(Page.WIDTH));
    }

    @Property
    void noWordIsLost(@ForAll String text) {
        StringBuilder out = new StringBuilder();
        new Page(out).paragraph(0, text);
        assertThat(withoutSpace(out.toString())).isEqualTo(withoutSpace(text));
    }

    /** What the page takes for space is more than what a regular expression does: the separators of ASCII too. */
    private static String withoutSpace(String text) {
        return text.codePoints()
                .filter(codePoint -> !Character.isWhitespace(codePoint))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
