package nl.llo.io.internal.json;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.util.Map;
import nl.llo.io.finding.FindingCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON text within limits, by Jackson 3. The text comes as characters, so that columns count characters. */
public final class JsonTokenReader implements TokenReader, AutoCloseable {

    private final JsonParser parser;
    private final int linesBefore;
    private Token current = Token.NONE;

    private JsonTokenReader(JsonParser parser, int linesBefore) {
        this.parser = parser;
        this.linesBefore = linesBefore;
    }

    /**
     * Makes what opens readers with the same limits; costs more than opening one reader.
     *
     * @param limits what each reader takes on
     * @return a factory for {@link #open}
     */
    public static TokenStreamFactory factory(Limits limits) {
        return JsonFactory.builder()
                // names that were made to collide are then read without a table, and not refused
                .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .streamReadConstraints(new LimitedConstraints(limits))
                .build();
    }

    /**
     * Starts reading a text.
     *
     * @param factory carries the limits
     * @param text the text
     * @return a reader before the first token
     */
    public static JsonTokenReader open(TokenStreamFactory factory, Reader text) {
        return new JsonTokenReader(factory.createParser(ObjectReadContext.empty(), text), 0);
    }

    /**
     * Starts reading one line of a text.
     *
     * @param factory carries the limits
     * @param line the line, in an array
     * @param number its number in the text, from 1
     * @return a reader before the first token
     */
    public static JsonTokenReader open(TokenStreamFactory factory, CharBuffer line, int number) {
        char[] text = line.array();
        JsonParser parser = factory.createParser(
                ObjectReadContext.empty(), text, line.arrayOffset() + line.position(), line.remaining());
        return new JsonTokenReader(parser, number - 1);
    }

    @Override
    public Token next() {
        try {
            current = token(parser.nextToken());
            return current;
        } catch (JacksonException e) {
            throw translate(e);
        }
    }

    @Override
    public Token current() {
        return current;
    }

    @Override
    public String text() {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw translate(e);
        }
    }

    @Override
    public long position() {
        return position(parser.currentTokenLocation());
    }

    @Override
    public void close() {
        parser.close();
    }

    /** Jackson's messages quote the text, and its exceptions for limits have no place: neither is passed on. */
    private RuntimeException translate(JacksonException e) {
        if (e instanceof LimitedConstraints.Exceeded limit) {
            long end = position(parser.currentLocation());
            return new UnreadableException(FindingCode.INPUT_LIMIT, limit.arguments(), end);
        }
        if (!(e instanceof JacksonIOException)) {
            TokenStreamLocation place = e.getLocation();
            return new UnreadableException(
                    FindingCode.JSON_SYNTAX, Map.of(), position(place == null ? parser.currentLocation() : place));
        }
        if (e.getCause() instanceof CharConversionException) {
            long end = position(parser.currentLocation());
            return new UnreadableException(FindingCode.INPUT_ENCODING, Map.of(), end);
        }
        return new UncheckedIOException(e.getCause() instanceof IOException io ? io : new IOException(e));
    }

    private long position(TokenStreamLocation location) {
        return Position.of(location.getLineNr() + linesBefore, location.getColumnNr());
    }

    /** Translates Jackson's name of a token. */
    public static Token token(@Nullable JsonToken token) {
        if (token == null) {
            return Token.NONE;
        }
        return switch (token) {
            case START_OBJECT -> Token.OBJECT_START;
            case END_OBJECT -> Token.OBJECT_END;
            case START_ARRAY -> Token.LIST_START;
            case END_ARRAY -> Token.LIST_END;
            case PROPERTY_NAME -> Token.NAME;
            case VALUE_STRING -> Token.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL, VALUE_EMBEDDED_OBJECT -> Token.NULL;
            case NOT_AVAILABLE -> Token.NONE;
        };
    }
}
