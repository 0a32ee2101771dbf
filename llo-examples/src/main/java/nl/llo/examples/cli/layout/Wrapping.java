package nl.llo.examples.cli.layout;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of limited width: at spaces, and inside a word only when the word alone is too wide. */
final class Wrapping {

    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int used;

    private Wrapping(int width) {
        this.width = width;
    }

    /** Never empty: a text without words gives one empty line. */
    static List<String> wrap(String text, int width) {
        Wrapping wrapping = new Wrapping(width);
        for (String word : text.strip().split("\\s+", -1)) {
            wrapping.add(word);
        }
        wrapping.endLine();
        return List.copyOf(wrapping.lines);
    }

    private void add(String word) {
        int wide = DisplayWidth.of(word);
        if (used > 0 && used + 1 + wide > width) {
            endLine();
        }
        if (used > 0) {
            put(' ');
        }
        if (wide <= width) {
            line.append(word);
            used += wide;
        } else {
            word.codePoints().forEach(this::putBroken);
        }
    }

    private void putBroken(int codePoint) {
        if (used + DisplayWidth.of(codePoint) > width) {
            endLine();
        }
        put(codePoint);
    }

    private void put(int codePoint) {
        line.appendCodePoint(codePoint);
        used += DisplayWidth.of(codePoint);
    }

    private void endLine() {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
    }
}
