package nl.llo.io.internal.codec;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the word that was probably meant. */
public final class Nearest {

    private static final int MAX_LENGTH = 80;
    private static final int MAX_WORDS = 5_000;

    private Nearest() {}

    /**
     * Finds the word nearest to another one.
     *
     * @param word the word that was written
     * @param known the words that exist, in stable order
     * @return the nearest, if it differs in no more than a third of the letters; the first of equals; null when there
     *     are too many words to go over
     */
    public static @Nullable String to(String word, Collection<String> known) {
        if (word.length() > MAX_LENGTH || known.size() > MAX_WORDS) {
            return null;
        }
        String nearest = null;
        int least = word.length() / 3 + 1;
        String lower = word.toLowerCase(Locale.ROOT);
        for (String candidate : known) {
            if (Math.abs(candidate.length() - word.length()) < least) {
                int distance = distance(lower, candidate.toLowerCase(Locale.ROOT), least);
                if (distance < least) {
                    least = distance;
                    nearest = candidate;
                }
            }
        }
        return nearest;
    }

    /** Counts the letters to add, drop, replace or swap; stops counting at {@code limit}. */
    private static int distance(String a, String b, int limit) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] recycled = beforeLast;
            beforeLast = last;
            last = row;
            row = recycled;
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least >= limit) {
                return limit;
            }
        }
        return row[b.length()];
    }
}
