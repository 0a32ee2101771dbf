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

    /** Gives the {@link Position} of the first character of the current token. */
    long position();
}
