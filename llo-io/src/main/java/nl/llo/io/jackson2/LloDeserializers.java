package nl.llo.io.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import nl.llo.io.internal.embed.EmbeddedCodec;
import org.jspecify.annotations.Nullable;

/** Finds how a type of the model is read. */
final class LloDeserializers extends Deserializers.Base {

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        JavaType content = type.containedType(0);
        EmbeddedCodec codec = EmbeddedCodec.find(type.getRawClass(), content == null ? null : content.getRawClass());
        return codec == null ? null : new LloDeserializer(codec);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return EmbeddedCodec.find(type, null) != null;
    }
}
