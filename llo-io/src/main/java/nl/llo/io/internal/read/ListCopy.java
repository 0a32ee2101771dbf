package nl.llo.io.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntPredicate;

/** Copies items of the list of a document, byte for byte, into a list of their own. */
final class ListCopy {

    private final InputStream in;
    private final OutputStream out;
    private int b;
    private int depth;
    private boolean inText;
    private boolean escaped;
    private int copied;

    private ListCopy(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    /** Tells if a document is a list, or an object with a list under {@code profiles}. */
    static boolean hasList(InputStream in) throws IOException {
        return new ListCopy(in, OutputStream.nullOutputStream()).enterList();
    }

    /**
     * Copies items.
     *
     * @param items tells of the number of an item, from 0, if it is to be copied
     * @param restFrom the number of the item from which everything is copied to the end of the file, whatever it is
     */
    static void copy(InputStream in, IntPredicate items, int restFrom, OutputStream out) throws IOException {
        ListCopy list = new ListCopy(in, out);
        list.enterList();
        out.write("[\n".getBytes(StandardCharsets.US_ASCII));
        list.copyItems(items, restFrom);
    }

    /** Reads up to the bracket that opens the list. */
    private boolean enterList() throws IOException {
        StringBuilder text = new StringBuilder();
        while (next() >= 0) {
            if (b == '"' && inText) {
                text.setLength(0);
            } else if (inText) {
                text.append((char) b);
            } else if (b == '[' && (depth == 1 || (depth == 2 && text.toString().equals("profiles")))) {
                return true;
            }
        }
        return false;
    }

    private void copyItems(IntPredicate items, int restFrom) throws IOException {
        int within = depth;
        int index = -1;
        boolean inItem = false;
        while (next() >= 0) {
            boolean ends = !inText && depth <= within && (b == ',' || b == ']' || isWhite(b));
            if (inItem && ends) {
                inItem = false;
            } else if (!inItem && !ends) {
                inItem = true;
                index++;
                if (index < restFrom && items.test(index)) {
                    startItem();
                }
            }
            if (index >= restFrom || depth < within) {
                break;
            }
            if (inItem) {
                if (items.test(index)) {
                    out.write(b);
                }
                inItem = depth > within || inText || !isClosing(b);
            }
        }
        finish(index >= restFrom, restFrom != Integer.MAX_VALUE);
    }

    private void startItem() throws IOException {
        if (copied++ > 0) {
            out.write(',');
            out.write('\n');
        }
    }

    /** Closes the list, or goes on with all that follows. */
    private void finish(boolean inRest, boolean withRest) throws IOException {
        if (inRest) {
            startItem();
            out.write(b);
        } else {
            out.write('\n');
            out.write(']');
            out.write('\n');
        }
        if (withRest) {
            in.transferTo(out);
        }
    }

    private static boolean isClosing(int b) {
        return b == '}' || b == ']';
    }

    private static boolean isWhite(int b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\n';
    }

    private int next() throws IOException {
        b = in.read();
        if (inText) {
            inText = b != '"' || escaped;
            escaped = b == '\\' && !escaped;
        } else {
            switch (b) {
                case '"' -> inText = true;
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                default -> {}
            }
        }
        return b;
    }
}
