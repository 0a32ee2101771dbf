package nl.llo.io.internal.codec;

import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.llo.io.internal.json.TokenWriter;
import org.jspecify.annotations.Nullable;

/**
 * One property of a type.
 *
 * @param <T> the type
 * @param <B> its builder
 * @param <V> the property's value
 */
final class Field<T, B, V> {

    final String name;
    final boolean required;
    private final ValueCodec<V> codec;
    private final Function<? super T, ? extends @Nullable V> getter;
    private final BiConsumer<? super B, ? super V> setter;
    private final @Nullable String absence;
    private final String description;

    Field(
            String name,
            boolean required,
            ValueCodec<V> codec,
            Function<? super T, ? extends @Nullable V> getter,
            BiConsumer<? super B, ? super V> setter,
            @Nullable String absence,
            String description) {
        this.name = name;
        this.required = required;
        this.codec = codec;
        this.getter = getter;
        this.setter = setter;
        this.absence = absence;
        this.description = description;
    }

    /** Reads the value at the current token into a builder; gives whether it was sound. */
    boolean read(Decoder in, B builder) {
        in.enter(name);
        V value = codec.read(in);
        in.leave();
        if (value != null) {
            setter.accept(builder, value);
        }
        return value != null;
    }

    void write(T object, TokenWriter out) {
        V value = getter.apply(object);
        if (value != null) {
            out.name(name);
            codec.write(value, out);
        }
    }

    Described.Property describe() {
        return new Described.Property(name, codec.shape(), required, absence, description);
    }
}
