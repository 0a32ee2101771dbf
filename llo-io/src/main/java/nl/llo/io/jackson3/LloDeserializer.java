package nl.llo.io.jackson3;

import nl.llo.io.internal.embed.EmbeddedCodec;
import nl.llo.io.internal.embed.EmbeddedException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads one type of the model. */
final class LloDeserializer extends ValueDeserializer<Object> {

    private final EmbeddedCodec codec;

    LloDeserializer(EmbeddedCodec codec) {
        this.codec = codec;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        try {
            return codec.read(new ParserTokens(parser));
        } catch (EmbeddedException e) {
            throw new LloMismatchException(parser, e);
        }
    }
}
