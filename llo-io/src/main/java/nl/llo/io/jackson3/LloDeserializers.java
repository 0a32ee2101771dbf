package nl.llo.io.jackson3;

import nl.llo.io.internal.embed.EmbeddedCodec;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** Finds how a type of the model is read. */
final class LloDeserializers implements Deserializers {

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        JavaType content = type.containedType(0);
        EmbeddedCodec codec = EmbeddedCodec.find(type.getRawClass(), content == null ? null : content.getRawClass());
        return codec == null ? null : new LloDeserializer(codec);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return EmbeddedCodec.find(type, null) != null;
    }
}
