package nl.llo.io.internal.json;

import java.util.ArrayDeque;
import java.util.Deque;

/** Lets tokens be looked at before they are read. */
public final class ReplayReader implements TokenReader {

    private final TokenReader in;
    private final Deque<Seen> ahead = new ArrayDeque<>();
    private Seen current;
    private boolean replaying = true;

    /** Starts at the token at which another reader stands. */
    public ReplayReader(TokenReader in) {
        this.in = in;
        this.current = seen(in.current());
    }

    private record Seen(Token token, String text, long position) {}

    /** Looks at the token after those looked at before; gives its kind. */
    public Token look() {
        Seen next = seen(in.next());
        ahead.addLast(next);
        return next.token;
    }

    private Seen seen(Token token) {
        boolean hasText = token == Token.NAME || token == Token.TEXT || token == Token.NUMBER;
        return new Seen(token, hasText ? in.text() : "", in.position());
    }

    /** Gives the text of the token looked at last. */
    public String lookedAt() {
        return ahead.getLast().text;
    }

    @Override
    public Token next() {
        replaying = !ahead.isEmpty();
        if (replaying) {
            current = ahead.removeFirst();
            return current.token;
        }
        return in.next();
    }

    @Override
    public Token current() {
        return replaying ? current.token : in.current();
    }

    @Override
    public String text() {
        return replaying ? current.text : in.text();
    }

    @Override
    public long position() {
        return replaying ? current.position : in.position();
    }
}
