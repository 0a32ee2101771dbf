package nl.llo.io.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.llo.io.internal.embed.EmbeddedCodec;
import nl.llo.io.internal.embed.EmbeddedException;

/** Reads one type of the model. */
final class LloDeserializer extends JsonDeserializer<Object> {

    private final EmbeddedCodec codec;

    LloDeserializer(EmbeddedCodec codec) {
        this.codec = codec;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            return codec.read(new ParserTokens(parser));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (EmbeddedException e) {
            throw new LloMismatchException(parser, e);
        }
    }
}
