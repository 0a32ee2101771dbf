package nl.llo.io.internal.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.Phrase;
import nl.llo.io.internal.json.Token;
import nl.llo.io.internal.json.TokenWriter;
import org.jspecify.annotations.Nullable;

/**
 * Describes a type with several forms, each of which stands in JSON as an object with one key that names the form.
 *
 * @param <T> the type
 */
public final class UnionCodec<T> implements ValueCodec<T>, Described {

    private final String name;
    private final String description;
    private final Map<String, Case<T, ?, ?>> byKey = new LinkedHashMap<>();
    private final Map<Class<?>, Case<T, ?, ?>> byClass = new LinkedHashMap<>();

    private UnionCodec(String name, String description) {
        this.name = name;
        this.description = description;
    }

    /**
     * Starts a description; {@link #with} adds the forms.
     *
     * @param name the name of the type, as users see it
     * @param description what it stands for, in a sentence
     */
    public static <T> UnionCodec<T> of(String name, String description) {
        return new UnionCodec<>(name, description);
    }

    /**
     * Adds a form. Only for the code that makes the description, before it is used.
     *
     * @param key the one key of the object
     * @param form the interface or class of the form
     * @param codec describes what stands behind the key
     * @param getter takes that out of the form
     * @param factory makes the form
     * @param meaning what the form means
     * @return this description
     */
    public <C extends T, P> UnionCodec<T> with(
            String key,
            Class<C> form,
            ValueCodec<P> codec,
            Function<? super C, ? extends P> getter,
            Function<? super P, ? extends C> factory,
            String meaning) {
        Case<T, C, P> added = new Case<>(key, form, codec, getter, factory, meaning);
        byKey.put(key, added);
        byClass.put(form, added);
        return this;
    }

    @Override
    public @Nullable T read(Decoder in) {
        if (!in.expect(Token.OBJECT_START, Phrase.OBJECT)) {
            return null;
        }
        if (in.next() == Token.OBJECT_END) {
            refuseKeys(in);
            return null;
        }
        T value = readCase(in);
        if (in.next() == Token.OBJECT_END) {
            return value;
        }
        refuseKeys(in);
        do {
            Skipped.skipProperty(in, in.text());
        } while (in.next() != Token.OBJECT_END);
        return null;
    }

    private @Nullable T readCase(Decoder in) {
        String key = in.text();
        Case<T, ?, ?> form = byKey.get(key);
        if (form == null) {
            Names.refuseUnknown(in, this, key);
            Skipped.skipProperty(in, key);
            return null;
        }
        in.next();
        in.enter(key);
        T value = form.read(in, this);
        in.leave();
        return value;
    }

    private void refuseKeys(Decoder in) {
        in.reportWhole(FindingCode.VALUE_ONE_KEY, Refusals.oneKey(this));
    }

    @Override
    public void write(T value, TokenWriter out) {
        out.startObject();
        caseOf(value).write(value, out);
        out.endObject();
    }

    private Case<T, ?, ?> caseOf(T value) {
        for (Map.Entry<Class<?>, Case<T, ?, ?>> entry : byClass.entrySet()) {
            if (entry.getKey().isInstance(value)) {
                return entry.getValue();
            }
        }
        throw new IllegalArgumentException(
                name + " has no form for " + value.getClass().getSimpleName());
    }

    /** Tells what stands behind the key of a form. */
    public Shape shapeOf(Class<?> form) {
        return Objects.requireNonNull(byClass.get(form), "no such form").codec.shape();
    }

    @Override
    public Shape shape() {
        return new Shape.Ref(this);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public List<Property> properties() {
        List<Property> properties = new ArrayList<>();
        byKey.values().forEach(form -> properties.add(form.describe()));
        return properties;
    }

    /** Gives the interface or class of the form that a key stands for. */
    public Class<?> form(String key) {
        return Objects.requireNonNull(byKey.get(key), key).form;
    }

    @Override
    public boolean isUnion() {
        return true;
    }

    private record Case<T, C extends T, P>(
            String key,
            Class<C> form,
            ValueCodec<P> codec,
            Function<? super C, ? extends P> getter,
            Function<? super P, ? extends C> factory,
            String meaning) {

        @SuppressWarnings("ReferenceEquality") // whether the factory handed on the very object that it was given
        @Nullable
        T read(Decoder in, Described type) {
            P payload = codec.read(in);
            if (payload == null) {
                return null;
            }
            try {
                C value = factory.apply(payload);
                if (value != payload) { // otherwise it was heard of as an object of its own
                    in.built(value, true);
                }
                return value;
            } catch (IllegalArgumentException | IllegalStateException e) {
                in.reportWhole(FindingCode.VALUE_IMPOSSIBLE, Map.of("type", type.name()));
                return null;
            }
        }

        void write(T value, TokenWriter out) {
            out.name(key);
            codec.write(getter.apply(form.cast(value)), out);
        }

        Described.Property describe() {
            return new Described.Property(key, codec.shape(), false, null, meaning);
        }
    }
}
