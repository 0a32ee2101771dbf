package nl.llo.io.internal.json;

/** Gives the tokens of a JSON document one at a time. */
public interface TokenReader {

    /**
     * Goes to the next token.
     *
     * @return that token, {@link Token#NONE} at the end of the text
     * @throws UnreadableException if the text cannot be read any further
     */
    Token next();

    /** Gives the token that was read last. */
    Token current();

    /** Gives the characters of the current name, text or number; a number as it was written. */
    String text();

    /** Gives the characters that {@link #text} gives; they are lost with the next token. */
    default CharSequence characters() {
        return text();
    }

    /** Gives the index of the current name or text among words, or {@link Words#NONE}. */
    default int find(Words words) {
        return words.find(text());
    }

    /**
     * Gives the same, and looks first whether it is the word that is expected.
     *
     * @param expected an index, which need not be that of a word
     */
    default int find(Words words, int expected) {
        return find(words);
    }

    /**
     * Tells if the current token begins a list or an object that is short enough to be recognised by all its characters; then
     * {@link #hash}, {@link #is} and {@link #word} speak of these.
     */
    default boolean isShort() {
        return false;
    }

    /** Goes to the last token of such a list or object; stays at any other token. */
    default void toEnd() {}

    /** Gives a number that is the same for the same name, text or number, as long as this reads. */
    default int hash() {
        return text().hashCode();
    }

    /** Tells if the current name, text or number is this one. */
    default boolean is(Word word) {
        return word.isText(text());
    }

    /** Gives the current name, text or number, to recognise it by later. */
    default Word word() {
        return new Word(text());
    }

    /** Gives the {@link Position} of the first character of the current token. */
    long position();
}
