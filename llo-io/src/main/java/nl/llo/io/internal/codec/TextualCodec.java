package nl.llo.io.internal.codec;

import nl.llo.io.finding.Phrase;
import nl.llo.io.internal.json.Token;
import nl.llo.io.internal.json.TokenWriter;
import org.jspecify.annotations.Nullable;

/**
 * Describes a value that stands in JSON as a text; such a value can also be the key of a map.
 *
 * @param <T> the type of the values
 */
abstract class TextualCodec<T> implements ValueCodec<T> {

    /** Reads a value from the text of the current token, a text or a name; reports and gives null when it is wrong. */
    abstract @Nullable T parse(Decoder in, String text);

    /** Gives the text of a value. */
    abstract String format(T value);

    /** Does the same with the current token, a text, without making more of it than is needed. */
    @Nullable
    T parse(Decoder in) {
        return parse(in, in.text());
    }

    @Override
    public final @Nullable T read(Decoder in) {
        return in.expect(Token.TEXT, Phrase.TEXT) ? parse(in) : null;
    }

    @Override
    public final void write(T value, TokenWriter out) {
        out.text(format(value));
    }
}
