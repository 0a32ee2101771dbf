package nl.llo.io.internal.codec;

import nl.llo.io.internal.json.TokenWriter;
import org.jspecify.annotations.Nullable;

/**
 * Describes how one kind of value stands in JSON.
 *
 * @param <T> the type of the values
 */
public interface ValueCodec<T> {

    /**
     * Reads a value. The decoder stands at its first token before, and at its last token after, also when the value was
     * wrong.
     *
     * @param in where to read and to report
     * @return the value, or null when it was wrong; then that was reported
     */
    @Nullable
    T read(Decoder in);

    /** Writes a value. */
    void write(T value, TokenWriter out);

    /** Tells what the value looks like. */
    Shape shape();
}
