package nl.llo.io.jackson3;

import nl.llo.io.internal.embed.EmbeddedCodec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes one type of the model. */
final class LloSerializer extends ValueSerializer<Object> {

    private final EmbeddedCodec codec;

    LloSerializer(EmbeddedCodec codec) {
        this.codec = codec;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
        codec.write(value, new GeneratorTokens(generator));
    }
}
