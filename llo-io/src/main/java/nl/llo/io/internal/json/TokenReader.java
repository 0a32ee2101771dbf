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

    /** Gives a number that is the same for the same name or text, as long as this reads. */
    default int hash() {
        return text().hashCode();
    }

    /** Tells if the current name or text is this one. */
    default boolean is(Word word) {
        return word.text().equals(text());
    }

    /** Gives the {@link Position} of the first character of the current token. */
    long position();
}
