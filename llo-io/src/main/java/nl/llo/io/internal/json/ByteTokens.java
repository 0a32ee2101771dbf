package nl.llo.io.internal.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The tokens of one line that is sound JSON in sound UTF-8 and within limits, all found in one pass over its bytes; nothing is made
 * of them before it is asked for. For one thread, and for any number of lines.
 *
 * <p>Of anything else it knows only that it is something else: {@link JsonTokenReader} reads such a line and says what is wrong.
 */
public final class ByteTokens implements TokenReader {

    private static final Token[] TOKENS = {
        Token.OBJECT_START,
        Token.OBJECT_END,
        Token.LIST_START,
        Token.LIST_END,
        Token.NAME,
        Token.TEXT,
        Token.NUMBER,
        Token.TRUE,
        Token.FALSE,
        Token.NULL
    };
    private static final byte OBJECT_START = 0;
    private static final byte OBJECT_END = 1;
    private static final byte LIST_START = 2;
    private static final byte LIST_END = 3;
    private static final byte NAME = 4;
    private static final byte TEXT = 5;
    private static final byte NUMBER = 6;
    private static final byte TRUE = 7;
    private static final byte FALSE = 8;
    private static final byte NULL = 9;

    /** Marks a name or text of which the bytes are not the characters. */
    private static final byte ENCODED = 0x10;

    private static final byte KIND = 0x0F;

    private static final int STRIDE = 4;
    private static final int START = 1;
    private static final int END = 2;
    private static final int COLUMN = 3;

    /** A longer list or object is not recognised as a whole. */
    private static final int SHORT = 96;

    /** No place in the line: what stands there is not sound. */
    private static final int WRONG = -1;

    private final Limits limits;
    private final Span span = new Span();
    private byte[] line = new byte[0];
    private int number;
    /** For each token its kind, where it starts and ends, and its column. */
    private int[] tape = new int[256 * STRIDE];

    private int count;
    private int at;
    /** What to take off a place in the bytes to get its column. */
    private int shift;

    /**
     * Makes a reader that stands before no line.
     *
     * @param limits what it takes on
     */
    public ByteTokens(Limits limits) {
        this.limits = limits;
    }

    /**
     * Takes the line that was read last. If it is sound, this stands before its first token.
     *
     * @return whether it is sound
     */
    public boolean take(ByteLines lines) {
        line = lines.bytes();
        number = lines.number();
        count = 0;
        at = -1;
        shift = lines.from() - 1;
        if (lines.to() - lines.from() > limits.length()) {
            return false;
        }
        int end = value(white(lines.from()), limits.depth());
        return end != WRONG && isEnd(white(end), lines.to());
    }

    /** A carriage return may stand before the end of the line; elsewhere Jackson takes it for one. */
    private boolean isEnd(int p, int to) {
        return p == to || (line[p] == '\r' && p + 1 == to);
    }

    private int white(int start) {
        int p = start;
        while (line[p] == ' ' || line[p] == '\t') {
            p++;
        }
        return p;
    }

    /** Finds the tokens of the value that begins at a place; gives the place after it. */
    private int value(int p, int depth) {
        return switch (line[p]) {
            case '"' -> string(p, TEXT, limits.text());
            case '{' -> object(p, depth - 1);
            case '[' -> list(p, depth - 1);
            case 't' -> literal(p, Literals.TRUE, TRUE);
            case 'f' -> literal(p, Literals.FALSE, FALSE);
            case 'n' -> literal(p, Literals.NULL, NULL);
            default -> number(p);
        };
    }

    private int object(int start, int depth) {
        int opening = count;
        if (depth < 0 || !add(OBJECT_START, start, start + 1)) {
            return WRONG;
        }
        int p = white(start + 1);
        if (line[p] == '}') {
            return close(OBJECT_END, opening, p);
        }
        while (line[p] == '"') {
            p = string(p, NAME, limits.name());
            if (p == WRONG) {
                return WRONG;
            }
            p = white(p);
            if (line[p] != ':') {
                return WRONG;
            }
            p = value(white(p + 1), depth);
            if (p == WRONG) {
                return WRONG;
            }
            p = white(p);
            if (line[p] == '}') {
                return close(OBJECT_END, opening, p);
            }
            if (line[p] != ',') {
                return WRONG;
            }
            p = white(p + 1);
        }
        return WRONG;
    }

    private int list(int start, int depth) {
        int opening = count;
        if (depth < 0 || !add(LIST_START, start, start + 1)) {
            return WRONG;
        }
        int p = white(start + 1);
        if (line[p] == ']') {
            return close(LIST_END, opening, p);
        }
        while (true) {
            p = value(p, depth);
            if (p == WRONG) {
                return WRONG;
            }
            p = white(p);
            if (line[p] == ']') {
                return close(LIST_END, opening, p);
            }
            if (line[p] != ',') {
                return WRONG;
            }
            p = white(p + 1);
        }
    }

    /** Ends an object or a list, of which the opening token then knows where it ends. */
    private int close(byte kind, int opening, int p) {
        tape[opening * STRIDE + END] = p + 1;
        return add(kind, p, p + 1) ? p + 1 : WRONG;
    }

    private int literal(int p, byte[] word, byte kind) {
        boolean there = Arrays.equals(line, p, Math.min(line.length, p + word.length), word, 0, word.length);
        return there && add(kind, p, p + word.length) ? p + word.length : WRONG;
    }

    private int number(int start) {
        int p = line[start] == '-' ? start + 1 : start;
        int end = line[p] == '0' ? p + 1 : digits(p);
        if (end != WRONG && line[end] == '.') {
            end = digits(end + 1);
        }
        if (end != WRONG && (line[end] | 0x20) == 'e') {
            boolean signed = line[end + 1] == '+' || line[end + 1] == '-';
            end = digits(signed ? end + 2 : end + 1);
        }
        boolean sound = end != WRONG && end - start <= limits.number() && add(NUMBER, start, end);
        return sound ? end : WRONG;
    }

    /** Gives the place after one digit or more. */
    private int digits(int start) {
        int p = start;
        while (line[p] >= '0' && line[p] <= '9') {
            p++;
        }
        return p == start ? WRONG : p;
    }

    private int string(int quote, byte kind, int max) {
        byte[] bytes = line;
        int p = quote + 1;
        int shiftBefore = shift;
        boolean encoded = false;
        while (true) {
            long special = Bytes.special(Bytes.eight(bytes, p));
            if (special == 0) {
                p += Long.BYTES;
                continue;
            }
            p += Bytes.first(special);
            if (bytes[p] == '"') {
                break;
            }
            p = bytes[p] == '\\' ? Escapes.after(bytes, p) : multibyte(p);
            encoded = true;
            if (p == WRONG) {
                return WRONG;
            }
        }
        if (p - quote - 1 > max || !add(encoded ? (byte) (kind | ENCODED) : kind, quote + 1, p)) {
            return WRONG;
        }
        tape[(count - 1) * STRIDE + COLUMN] = quote - shiftBefore;
        return p + 1;
    }

    /** Gives the place after a character of several bytes. */
    private int multibyte(int p) {
        int length = Utf8.length(line, p);
        shift += length == 4 ? 2 : length - 1;
        return length == 0 ? WRONG : p + length;
    }

    private boolean add(byte kind, int start, int end) {
        int token = count * STRIDE;
        if (token == tape.length) {
            tape = Arrays.copyOf(tape, token * 2);
        }
        tape[token] = kind;
        tape[token + START] = start;
        tape[token + END] = end;
        tape[token + COLUMN] = start - shift;
        count++;
        return count <= limits.tokens();
    }

    @Override
    public Token next() {
        at = Math.min(at + 1, count);
        return current();
    }

    @Override
    public Token current() {
        return at < 0 || at >= count ? Token.NONE : TOKENS[tape[at * STRIDE] & KIND];
    }

    private int start() {
        return tape[at * STRIDE + START];
    }

    private int end() {
        return tape[at * STRIDE + END];
    }

    private boolean isEncoded() {
        return (tape[at * STRIDE] & ENCODED) != 0;
    }

    @Override
    public String text() {
        int length = end() - start();
        if (isEncoded()) {
            return Escapes.resolve(new String(line, start(), length, StandardCharsets.UTF_8));
        }
        return new String(line, start(), length, StandardCharsets.ISO_8859_1);
    }

    @Override
    public CharSequence characters() {
        return isEncoded() ? text() : span;
    }

    @Override
    public int find(Words words) {
        return isEncoded() ? words.find(text()) : words.find(line, start(), end());
    }

    @Override
    public int find(Words words, int expected) {
        return !isEncoded() && words.stands(expected, line, start(), end()) ? expected : find(words);
    }

    @Override
    public boolean isShort() {
        int kind = tape[at * STRIDE];
        return (kind == LIST_START || kind == OBJECT_START) && end() - start() <= SHORT;
    }

    @Override
    public void toEnd() {
        int kind = tape[at * STRIDE];
        if (kind == LIST_START || kind == OBJECT_START) {
            int last = end() - 1;
            while (start() < last) {
                at++;
            }
        }
    }

    @Override
    public int hash() {
        int from = start();
        int to = end();
        return to - from > 2 * Long.BYTES
                ? Bytes.hash(line, from, to)
                : Bytes.hash(Bytes.head(line, from, to), Bytes.tail(line, from, to), to - from);
    }

    @Override
    public Word word() {
        return isEncoded() ? new Word(text()) : Word.of(line, start(), end());
    }

    @Override
    public boolean is(Word word) {
        if (isEncoded()) {
            return word.isText(text());
        }
        int from = start();
        int to = end();
        return word.stands(line, from, to, Bytes.head(line, from, to), Bytes.tail(line, from, to));
    }

    @Override
    public long position() {
        return at < 0 || at >= count ? Position.UNKNOWN : Position.of(number, tape[at * STRIDE + COLUMN]);
    }

    /** The words that JSON knows. */
    private static final class Literals {
        static final byte[] TRUE = {'t', 'r', 'u', 'e'};
        static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
        static final byte[] NULL = {'n', 'u', 'l', 'l'};
    }

    /** The characters of the current token, each of which is one byte. */
    private final class Span implements CharSequence {

        @Override
        public int length() {
            return end() - start();
        }

        @Override
        public char charAt(int index) {
            return (char) line[start() + index];
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return toString().subSequence(from, to);
        }

        @Override
        public String toString() {
            return text();
        }
    }
}
