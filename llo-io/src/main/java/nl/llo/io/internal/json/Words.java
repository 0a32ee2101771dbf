package nl.llo.io.internal.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A fixed list of words, such as the names of properties, found by the text of a token without making a string of it. */
public final class Words {

    /** What {@link #find} gives for a text that is none of the words. */
    public static final int NONE = -1;

    private final Map<String, Integer> byText = new HashMap<>();
    private final Word[] words;
    private final @Nullable Word[] slots;
    private final int[] indexes;

    /** Lists the words; each is known by its index in the list. */
    public Words(List<String> list) {
        words = list.stream().map(Word::new).toArray(Word[]::new);
        int size = Integer.highestOneBit(Math.max(1, list.size())) * 4;
        slots = new @Nullable Word[size];
        indexes = new int[size];
        for (Word word : words) {
            int slot = slot(word.hash());
            while (slots[slot] != null) {
                slot = slot(slot + 1);
            }
            slots[slot] = word;
            indexes[slot] = byText.size();
            byText.put(list.get(byText.size()), byText.size());
        }
    }

    /** Gives the index of a word, or {@link #NONE}. */
    public int find(String text) {
        return byText.getOrDefault(text, NONE);
    }

    /** Tells if the word with an index stands in bytes of UTF-8; eight more bytes must follow. */
    boolean stands(int index, byte[] text, int from, int to) {
        return index < words.length
                && words[index].stands(text, from, to, Bytes.head(text, from, to), Bytes.tail(text, from, to));
    }

    /** Gives the index of the word that stands in bytes of UTF-8, or {@link #NONE}; eight more bytes must follow. */
    int find(byte[] text, int from, int to) {
        long head = Bytes.head(text, from, to);
        long tail = Bytes.tail(text, from, to);
        int slot = slot(Bytes.hash(head, tail, to - from));
        for (Word word = slots[slot]; word != null; word = slots[slot]) {
            if (word.stands(text, from, to, head, tail)) {
                return indexes[slot];
            }
            slot = slot(slot + 1);
        }
        return NONE;
    }

    private int slot(int hash) {
        return hash & (slots.length - 1);
    }
}
