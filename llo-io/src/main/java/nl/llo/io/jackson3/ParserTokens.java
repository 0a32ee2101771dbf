package nl.llo.io.jackson3;

import nl.llo.io.internal.json.JsonTokenReader;
import nl.llo.io.internal.json.Position;
import nl.llo.io.internal.json.Token;
import nl.llo.io.internal.json.TokenReader;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** The tokens of a mapper's parser, which may stand in the middle of a document. */
final class ParserTokens implements TokenReader {

    private final JsonParser parser;

    ParserTokens(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public Token next() {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new UnexpectedEndOfInputException(parser, null, "The value does not end");
        }
        return JsonTokenReader.token(token);
    }

    @Override
    public Token current() {
        return JsonTokenReader.token(parser.currentToken());
    }

    @Override
    public String text() {
        return parser.getString();
    }

    @Override
    public long position() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return Position.of(location.getLineNr(), location.getColumnNr());
    }
}
