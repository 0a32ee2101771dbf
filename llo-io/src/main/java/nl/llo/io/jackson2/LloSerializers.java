package nl.llo.io.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import nl.llo.io.internal.embed.EmbeddedCodec;
import org.jspecify.annotations.Nullable;

/** Finds how a type of the model is written. */
final class LloSerializers extends Serializers.Base {

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription description) {
        EmbeddedCodec codec = EmbeddedCodec.find(type.getRawClass(), null);
        return codec == null ? null : new LloSerializer(codec);
    }
}
