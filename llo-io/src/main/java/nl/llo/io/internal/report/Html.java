package nl.llo.io.internal.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import nl.llo.model.text.Language;

/** Writes HTML. Whatever is not a constant of the page goes through {@link #text}, which leaves no mark-up in it. */
final class Html {

    private final Appendable out;

    Html(Appendable out) {
        this.out = out;
    }

    /** Writes mark-up as it is; for constants only. */
    Html raw(String markup) {
        try {
            out.append(markup);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Writes text. */
    Html text(String text) {
        return raw(escape(text));
    }

    /** Writes text in both languages; the page shows one of them. */
    Html both(Function<Language, String> text) {
        String dutch = text.apply(Language.NL);
        String english = text.apply(Language.EN);
        if (dutch.equals(english)) {
            return text(dutch);
        }
        return raw("<span lang=\"nl\">")
                .text(dutch)
                .raw("</span><span lang=\"en\">")
                .text(english)
                .raw("</span>");
    }

    /** Escapes mark-up, and replaces characters that do not show or that turn the reading direction. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\n' -> escaped.append('\n');
                case '\t' -> escaped.append(' ');
                default -> escaped.appendCodePoint(isShown(c) ? c : '\uFFFD');
            }
        });
        return escaped.toString();
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
