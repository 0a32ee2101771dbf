package nl.llo.io.internal.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.llo.io.finding.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Lists the properties of a type, in the order in which they are written.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class ObjectCodecBuilder<T, B> {

    private final String name;
    private final String description;
    private final Supplier<B> start;
    private final Function<B, T> finish;
    private final List<Field<T, B, ?>> fields = new ArrayList<>();
    private boolean tolerant;
    private @Nullable Phrase refusal;

    ObjectCodecBuilder(String name, String description, Supplier<B> start, Function<B, T> finish) {
        this.name = name;
        this.description = description;
        this.start = start;
        this.finish = finish;
    }

    /** Adds a property without which there is no value. */
    public <V> ObjectCodecBuilder<T, B> required(
            String property,
            ValueCodec<V> codec,
            Function<? super T, ? extends V> getter,
            BiConsumer<? super B, ? super V> setter,
            String meaning) {
        return add(new Field<>(property, true, codec, getter, setter, null, meaning));
    }

    /** Adds a property whose absence means that it is not known. */
    public <V> ObjectCodecBuilder<T, B> optional(
            String property,
            ValueCodec<V> codec,
            Function<? super T, Optional<V>> getter,
            BiConsumer<? super B, ? super V> setter,
            String meaning) {
        return add(
                new Field<>(property, false, codec, value -> getter.apply(value).orElse(null), setter, null, meaning));
    }

    /** Adds a property whose absence means a fixed value; that value is not written. */
    public <V> ObjectCodecBuilder<T, B> defaulted(
            String property,
            ValueCodec<V> codec,
            Function<? super T, ? extends V> getter,
            BiConsumer<? super B, ? super V> setter,
            V absence,
            String meaning) {
        Function<T, V> written = value -> {
            V present = getter.apply(value);
            return present.equals(absence) ? null : present;
        };
        return add(new Field<>(property, false, codec, written, setter, absence.toString(), meaning));
    }

    /** Adds a list, set or other collection whose absence means that it is empty; it is not written when it is. */
    public <V extends Collection<?>> ObjectCodecBuilder<T, B> collection(
            String property,
            ValueCodec<V> codec,
            Function<? super T, ? extends V> getter,
            BiConsumer<? super B, ? super V> setter,
            String meaning) {
        Function<T, V> written = value -> {
            V present = getter.apply(value);
            return present.isEmpty() ? null : present;
        };
        return add(new Field<>(property, false, codec, written, setter, "empty", meaning));
    }

    /** Adds a map whose absence means that it is empty; it is not written when it is. */
    public <V extends Map<?, ?>> ObjectCodecBuilder<T, B> map(
            String property,
            ValueCodec<V> codec,
            Function<? super T, ? extends V> getter,
            BiConsumer<? super B, ? super V> setter,
            String meaning) {
        Function<T, V> written = value -> {
            V present = getter.apply(value);
            return present.isEmpty() ? null : present;
        };
        return add(new Field<>(property, false, codec, written, setter, "empty", meaning));
    }

    private ObjectCodecBuilder<T, B> add(Field<T, B, ?> field) {
        fields.add(field);
        return this;
    }

    /** Says why the type may refuse values that are each fine. */
    public ObjectCodecBuilder<T, B> refusedBecause(Phrase reason) {
        refusal = reason;
        return this;
    }

    /** Has a value built even when properties are wrong or missing: a document of which each part is used on its own. */
    public ObjectCodecBuilder<T, B> builtFromWhatIsSound() {
        tolerant = true;
        return this;
    }

    /** Ends the description. */
    public ObjectCodec<T> build() {
        if (fields.size() > ObjectCodec.Form.MAX_FIELDS) {
            throw new IllegalStateException(name + " has too many properties");
        }
        return new ObjectCodec<>(name, description, new ObjectCodec.Form<>(fields, start, finish, tolerant, refusal));
    }
}
