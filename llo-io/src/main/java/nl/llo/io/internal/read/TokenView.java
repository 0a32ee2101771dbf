package nl.llo.io.internal.read;

import java.util.ArrayDeque;
import java.util.Deque;
import nl.llo.io.internal.json.Token;
import nl.llo.io.internal.json.TokenReader;

/**
 * Sees names and texts of a document as others, by their place. A place is written like {@code /regulations/*}{@code /name}, with a star
 * for each item of a list. The view begins at the first token of the document.
 */
abstract class TokenView implements TokenReader {

    private final TokenReader in;
    private final Deque<String> places = new ArrayDeque<>();
    private final Deque<Boolean> lists = new ArrayDeque<>();
    private String value = "";

    TokenView(TokenReader in) {
        this.in = in;
        begin(in.current());
    }

    /** Gives what a name or text is seen as. */
    abstract String see(Token token, String place, String text);

    private void begin(Token token) {
        switch (token) {
            case OBJECT_START, LIST_START -> {
                places.push(place());
                lists.push(token == Token.LIST_START);
            }
            case OBJECT_END, LIST_END -> {
                places.pop();
                lists.pop();
            }
            case NAME -> value = places.getFirst() + "/" + in.text();
            default -> {}
        }
    }

    /** The place of a value that begins here. */
    private String place() {
        if (places.isEmpty()) {
            return "";
        }
        return lists.getFirst() ? places.getFirst() + "/*" : value;
    }

    @Override
    public Token next() {
        Token token = in.next();
        begin(token);
        return token;
    }

    @Override
    public Token current() {
        return in.current();
    }

    @Override
    public String text() {
        Token token = in.current();
        boolean isSeen = token == Token.NAME || token == Token.TEXT;
        return isSeen ? see(token, token == Token.NAME ? value : place(), in.text()) : in.text();
    }

    @Override
    public long position() {
        return in.position();
    }
}
