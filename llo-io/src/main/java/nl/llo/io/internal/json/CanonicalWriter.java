package nl.llo.io.internal.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON in one fixed form: every value on its own line, indented by two spaces, or all on one line without spaces.
 * Characters outside ASCII stand as they are; lines end in a line feed.
 */
public final class CanonicalWriter implements TokenWriter {

    private final Appendable out;
    private final boolean indented;
    private int depth;
    private boolean first = true;
    private boolean named;

    private CanonicalWriter(Appendable out, boolean indented) {
        this.out = out;
        this.indented = indented;
    }

    /** Writes every value on its own line. */
    public static CanonicalWriter indented(Appendable out) {
        return new CanonicalWriter(out, true);
    }

    /** Writes everything on one line. */
    public static CanonicalWriter compact(Appendable out) {
        return new CanonicalWriter(out, false);
    }

    @Override
    public void startObject() {
        start('{');
    }

    @Override
    public void endObject() {
        end('}');
    }

    @Override
    public void startList() {
        start('[');
    }

    @Override
    public void endList() {
        end(']');
    }

    @Override
    public void name(String name) {
        separate();
        quote(name);
        put(indented ? ": " : ":");
        named = true;
    }

    @Override
    public void text(String text) {
        separate();
        quote(text);
    }

    @Override
    public void number(long number) {
        separate();
        put(Long.toString(number));
    }

    @Override
    public void number(BigDecimal number) {
        separate();
        put(TokenWriter.plain(number).toPlainString());
    }

    @Override
    public void bool(boolean bool) {
        separate();
        put(Boolean.toString(bool));
    }

    /** Ends the line; a text file ends with a line feed. */
    public void endLine() {
        put("\n");
        first = true;
    }

    private void start(char bracket) {
        separate();
        put(bracket);
        depth++;
        first = true;
    }

    private void end(char bracket) {
        depth--;
        if (!first) {
            newLine();
        }
        put(bracket);
        first = false;
    }

    private void separate() {
        if (named) {
            named = false;
        } else if (depth > 0) {
            if (!first) {
                put(',');
            }
            newLine();
        }
        first = false;
    }

    private void newLine() {
        if (indented) {
            put('\n');
            for (int i = 0; i < depth; i++) {
                put("  ");
            }
        }
    }

    private void quote(String text) {
        put('"');
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String escape = escape(text.charAt(i));
            if (escape != null) {
                put(text.substring(from, i));
                put(escape);
                from = i + 1;
            }
        }
        put(from == 0 ? text : text.substring(from));
        put('"');
    }

    private static @Nullable String escape(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> c < 0x20 ? "\\u" + HexFormat.of().toHexDigits(c) : null;
        };
    }

    private void put(String text) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(char c) {
        try {
            out.append(c);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
