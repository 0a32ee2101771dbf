package nl.llo.io.internal.codec;

import nl.llo.io.internal.json.TokenReader;
import nl.llo.io.internal.json.Word;
import org.jspecify.annotations.Nullable;

/**
 * What was made of texts lately. Codes, and lists of them, stand again and again in the same data: one in which nothing was found
 * need neither be checked nor be made anew. Keeps a number that grows up to a limit; a newer one takes the place of an older. What
 * stands there for the first time is not kept, as much of it is never seen again.
 */
final class Recent {

    private static final int LEAST = 1 << 8;
    private static final int MOST = 1 << 14;

    private @Nullable Made[] made = new @Nullable Made[LEAST];
    /** The hash that was seen last in each place. */
    private int[] met = new int[LEAST];

    private int kept;

    private record Made(int hash, Object maker, Word word, Object value) {}

    /** Gives a number for the current token as its maker sees it. */
    static int hash(Object maker, TokenReader in) {
        return in.hash() + System.identityHashCode(maker);
    }

    /** Gives what was made of the current token before, or null. */
    @SuppressWarnings("ReferenceEquality") // each maker is a description of its own
    @Nullable
    Object find(int hash, Object maker, TokenReader in) {
        Made last = made[hash & (made.length - 1)];
        return last != null && last.hash == hash && last.maker == maker && in.is(last.word) ? last.value : null;
    }

    /** Gives the word by which to keep what is made of the current token; null when it was not met lately. */
    @Nullable
    Word meet(int hash, TokenReader in) {
        int slot = hash & (met.length - 1);
        if (met[slot] == hash) {
            return in.word();
        }
        met[slot] = hash;
        return null;
    }

    void keep(int hash, Object maker, Word word, Object value) {
        if (kept++ == made.length / 2 && made.length < MOST) {
            grow();
        }
        made[hash & (made.length - 1)] = new Made(hash, maker, word, value);
    }

    private void grow() {
        @Nullable Made[] before = made;
        made = new @Nullable Made[before.length * 4];
        met = new int[made.length];
        for (Made each : before) {
            if (each != null) {
                made[each.hash & (made.length - 1)] = each;
            }
        }
    }
}
