package nl.llo.io.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.llo.io.internal.embed.EmbeddedCodec;

/** Writes one type of the model. */
final class LloSerializer extends JsonSerializer<Object> {

    private final EmbeddedCodec codec;

    LloSerializer(EmbeddedCodec codec) {
        this.codec = codec;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider context) throws IOException {
        try {
            codec.write(value, new GeneratorTokens(generator));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
