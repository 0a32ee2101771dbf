package nl.llo.io.internal.codec;

import nl.llo.io.internal.json.TokenReader;
import nl.llo.io.internal.json.Word;
import org.jspecify.annotations.Nullable;

/**
 * What was made of texts lately. Ids and codes stand again and again in the same data: one that was found sound needs neither be
 * checked nor be made anew. Keeps a fixed number; a newer one takes the place of an older.
 */
final class Recent {

    private static final int SIZE = 1 << 12;

    private final @Nullable Made[] made = new @Nullable Made[SIZE];

    /** What a codec made of a text. */
    record Made(Object codec, Word word, Object value) {}

    @SuppressWarnings("ReferenceEquality") // each codec is a description of its own
    @Nullable
    Made find(Object codec, TokenReader in) {
        Made last = made[slot(codec, in)];
        return last != null && last.codec == codec && in.is(last.word) ? last : null;
    }

    void keep(Object codec, TokenReader in, String text, Object value) {
        made[slot(codec, in)] = new Made(codec, new Word(text), value);
    }

    private static int slot(Object codec, TokenReader in) {
        return (in.hash() + System.identityHashCode(codec)) & (SIZE - 1);
    }
}
