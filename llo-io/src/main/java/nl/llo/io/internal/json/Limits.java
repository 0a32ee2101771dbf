package nl.llo.io.internal.json;

/**
 * How much a reader takes on before it refuses.
 *
 * @param depth objects and lists inside each other
 * @param length characters in a document
 * @param line characters in a line, where each line is a document
 * @param tokens values and names in a document
 * @param text characters in one text
 * @param name characters in the name of a property
 * @param number characters in one number
 */
public record Limits(int depth, long length, int line, long tokens, int text, int name, int number) {

    /** Wide enough for any honest file, narrow enough for a small server. */
    public static final Limits STANDARD = new Limits(100, 1L << 30, 1 << 20, 200_000_000L, 100_000, 1_000, 1_000);

    public Limits withDepth(int newDepth) {
        return new Limits(newDepth, length, line, tokens, text, name, number);
    }

    public Limits withLength(long newLength) {
        return new Limits(depth, newLength, line, tokens, text, name, number);
    }

    public Limits withLine(int newLine) {
        return new Limits(depth, length, newLine, tokens, text, name, number);
    }

    public Limits withTokens(long newTokens) {
        return new Limits(depth, length, line, newTokens, text, name, number);
    }

    public Limits withText(int newText) {
        return new Limits(depth, length, line, tokens, newText, name, number);
    }

    public Limits withNumber(int newNumber) {
        return new Limits(depth, length, line, tokens, text, name, newNumber);
    }
}
