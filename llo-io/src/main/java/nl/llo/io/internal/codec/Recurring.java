package nl.llo.io.internal.codec;

import org.jspecify.annotations.Nullable;

/**
 * Makes values of texts that stand again and again in the same data, so that {@link Decoder#recall} asks for the same one seldom.
 * What is made depends on the text alone, and is not changed by anybody.
 *
 * @param <T> the type of the values
 */
interface Recurring<T> {

    /** Makes a value of what stands at the current token; reports and gives null when it is wrong. */
    @Nullable
    T make(Decoder in);
}
