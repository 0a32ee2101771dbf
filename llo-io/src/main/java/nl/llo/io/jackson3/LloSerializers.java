package nl.llo.io.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import nl.llo.io.internal.embed.EmbeddedCodec;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Finds how a type of the model is written. */
final class LloSerializers implements Serializers {

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        EmbeddedCodec codec = EmbeddedCodec.find(type.getRawClass(), null);
        return codec == null ? null : new LloSerializer(codec);
    }
}
