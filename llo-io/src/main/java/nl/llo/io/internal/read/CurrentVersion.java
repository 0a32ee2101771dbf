package nl.llo.io.internal.read;

import nl.llo.io.internal.json.Token;
import nl.llo.io.internal.json.TokenReader;

/** Sees a document that was brought up to the current version as one that says so. */
final class CurrentVersion extends TokenView {

    private final String current;

    CurrentVersion(TokenReader in, String current) {
        super(in);
        this.current = current;
    }

    @Override
    String see(Token token, String place, String text) {
        return token == Token.TEXT && place.equals("/formatVersion") ? current : text;
    }
}
