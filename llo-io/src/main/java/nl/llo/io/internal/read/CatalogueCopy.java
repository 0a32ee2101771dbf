package nl.llo.io.internal.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Copies records of the lists of a sound JSON document, byte for byte, into a catalogue of their own. */
final class CatalogueCopy {

    private static final int DOCUMENT = 1;
    private static final int LIST = 2;

    private final InputStream in;
    private final OutputStream out;
    private final Choice choice;
    private final ByteArrayOutputStream name = new ByteArrayOutputStream();
    private int depth;
    private boolean inText;
    private boolean escaped;
    private String list = "";
    private String written = "";
    private int index;
    private boolean inItem;
    private boolean copying;

    private CatalogueCopy(InputStream in, OutputStream out, Choice choice) {
        this.in = in;
        this.out = out;
        this.choice = choice;
    }

    /** Tells which records to copy; asked once for each, in the order of the file. */
    @FunctionalInterface
    interface Choice {
        boolean isCopied(String list, int index);
    }

    static void copy(InputStream in, OutputStream out, Choice choice) throws IOException {
        new CatalogueCopy(in, out, choice).copy();
    }

    private void copy() throws IOException {
        write("{\"formatVersion\": \"1.0\", \"kind\": \"catalogue\"");
        for (int b = in.read(); b >= 0; b = in.read()) {
            int before = depth;
            boolean wasText = inText;
            advance(b);
            if (!inItem && before == LIST && startsItem(b, wasText)) {
                startItem();
            }
            if (inItem && !(depth < LIST || (depth == LIST && !wasText && isBetween(b)))) {
                if (copying) {
                    out.write(b);
                }
            } else {
                inItem = false;
            }
        }
        write(written.isEmpty() ? "}\n" : "\n]}\n");
    }

    private boolean startsItem(int b, boolean wasText) {
        return !wasText && !isBetween(b) && b != ']' && !list.isEmpty();
    }

    private void startItem() throws IOException {
        inItem = true;
        copying = choice.isCopied(list, index++);
        if (copying) {
            if (written.equals(list)) {
                write(",\n");
            } else {
                write((written.isEmpty() ? "" : "\n]") + ",\n\"" + list + "\": [\n");
                written = list;
            }
        }
    }

    /** Follows where in the document a byte stands. */
    private void advance(int b) {
        if (inText) {
            boolean ends = b == '"' && !escaped;
            escaped = b == '\\' && !escaped;
            inText = !ends;
            if (!ends && depth == DOCUMENT) {
                name.write(b);
            }
            return;
        }
        switch (b) {
            case '"' -> {
                inText = true;
                if (depth == DOCUMENT) {
                    name.reset();
                }
            }
            case '[', '{' -> {
                depth++;
                if (depth == LIST) {
                    list = b == '[' ? name.toString(StandardCharsets.UTF_8) : "";
                    index = 0;
                }
            }
            case ']', '}' -> depth--;
            default -> {}
        }
    }

    private static boolean isBetween(int b) {
        return b == ',' || b == ' ' || b == '\t' || b == '\r' || b == '\n';
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
