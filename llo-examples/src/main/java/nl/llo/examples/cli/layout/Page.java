package nl.llo.examples.cli.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes text for people on a page of fixed width. Lines end in a line feed and never in a space. */
public final class Page {

    /** The most columns that any line takes. */
    public static final int WIDTH = 100;

    private final Appendable out;

    /**
     * Starts a page.
     *
     * @param out where to write
     */
    public Page(Appendable out) {
        this.out = out;
    }

    /** Writes a title, underlined. */
    public void title(String text) {
        List<String> lines = Wrapping.wrap(text, WIDTH);
        lines.forEach(this::line);
        line("=".repeat(lines.stream().mapToInt(DisplayWidth::of).max().orElse(0)));
    }

    /** Writes a heading with an empty line above it. */
    public void heading(String text) {
        blank();
        Wrapping.wrap(text, WIDTH).forEach(this::line);
    }

    /** Writes text, all of its lines indented alike. */
    public void paragraph(int indent, String text) {
        hanging(" ".repeat(indent), text);
    }

    /** Writes text behind a mark; further lines start under the first word. */
    public void item(int indent, String mark, String text) {
        hanging(" ".repeat(indent) + mark + " ", text);
    }

    /** Writes a table. */
    public void table(int indent, Table table) {
        table.lines(WIDTH - indent).forEach(text -> line(" ".repeat(indent) + text));
    }

    /** Writes an empty line. */
    public void blank() {
        line("");
    }

    private void hanging(String start, String text) {
        int indent = DisplayWidth.of(start);
        String lead = start;
        for (String part : Wrapping.wrap(text, WIDTH - indent)) {
            line(lead + part);
            lead = " ".repeat(indent);
        }
    }

    private void line(String text) {
        try {
            out.append(text.stripTrailing()).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
