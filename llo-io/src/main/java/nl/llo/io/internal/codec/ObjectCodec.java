package nl.llo.io.internal.codec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.Phrase;
import nl.llo.io.internal.json.Token;
import nl.llo.io.internal.json.TokenWriter;
import nl.llo.io.internal.json.Words;
import org.jspecify.annotations.Nullable;

/**
 * Describes a type that stands in JSON as an object with properties. Made by {@link #of}.
 *
 * @param <T> the type
 */
public final class ObjectCodec<T> implements ValueCodec<T>, Described {

    private final String name;
    private final String description;
    private final Form<T, ?> form;

    ObjectCodec(String name, String description, Form<T, ?> form) {
        this.name = name;
        this.description = description;
        this.form = form;
    }

    /**
     * Starts a description.
     *
     * @param name the name of the type, as users see it
     * @param description what it stands for, in a sentence
     * @param start makes an empty builder of the type
     * @param finish builds the value
     * @return what to list the properties on, in the order in which they are to be written
     */
    public static <T, B> ObjectCodecBuilder<T, B> of(
            String name, String description, Supplier<B> start, Function<B, T> finish) {
        return new ObjectCodecBuilder<>(name, description, start, finish);
    }

    @Override
    public @Nullable T read(Decoder in) {
        return in.expect(Token.OBJECT_START, Phrase.OBJECT) ? form.read(this, in) : null;
    }

    @Override
    public void write(T value, TokenWriter out) {
        out.startObject();
        form.write(value, out);
        out.endObject();
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
        form.fields.forEach(field -> properties.add(field.describe()));
        return properties;
    }

    @Override
    public boolean isUnion() {
        return false;
    }

    /** The properties, together with the builder that they are read into. */
    static final class Form<T, B> {

        /** One bit per property in a long. */
        static final int MAX_FIELDS = Long.SIZE;

        private final List<Field<T, B, ?>> fields;
        private final Words names;
        private final long required;
        private final Supplier<B> start;
        private final Function<B, T> finish;
        private final boolean tolerant;
        private final @Nullable Phrase refusal;

        Form(
                List<Field<T, B, ?>> fields,
                Supplier<B> start,
                Function<B, T> finish,
                boolean tolerant,
                @Nullable Phrase refusal) {
            this.fields = List.copyOf(fields);
            this.start = start;
            this.finish = finish;
            this.tolerant = tolerant;
            this.refusal = refusal;
            long mask = 0;
            for (int i = 0; i < fields.size(); i++) {
                mask |= fields.get(i).required ? 1L << i : 0;
            }
            this.required = mask;
            this.names = new Words(fields.stream().map(field -> field.name).toList());
        }

        @Nullable
        T read(ObjectCodec<T> type, Decoder in) {
            B builder = start.get();
            boolean sound = true;
            long seen = 0;
            Set<String> strangers = null;
            int expected = 0; // properties mostly come in the order in which they are listed
            while (in.next() != Token.OBJECT_END) {
                int index = in.find(names, expected);
                expected = index + 1;
                if (index == Words.NONE) {
                    String property = in.text();
                    strangers = strangers == null ? new HashSet<>() : strangers;
                    if (Names.checkRepeated(in, strangers, property)) {
                        Names.refuseUnknown(in, type, property);
                    }
                    Skipped.skipProperty(in, property);
                } else if ((seen & 1L << index) != 0) {
                    Names.refuseRepeated(in, fields.get(index).name);
                    Skipped.skipProperty(in, fields.get(index).name);
                    sound = false;
                } else {
                    seen |= 1L << index;
                    in.next();
                    sound &= fields.get(index).read(in, builder);
                }
            }
            sound &= complete(type, in, required & ~seen);
            return sound || tolerant ? build(type, in, builder) : null;
        }

        private boolean complete(ObjectCodec<T> type, Decoder in, long missing) {
            for (int i = 0; i < fields.size(); i++) {
                if ((missing & 1L << i) != 0) {
                    in.reportWhole(
                            FindingCode.PROPERTY_MISSING, Map.of("type", type.name(), "name", fields.get(i).name));
                }
            }
            return missing == 0;
        }

        private @Nullable T build(ObjectCodec<T> type, Decoder in, B builder) {
            try {
                T value = finish.apply(builder);
                if (!tolerant) { // a document is no value of the model
                    in.built(value, false);
                }
                return value;
            } catch (IllegalArgumentException | IllegalStateException e) {
                in.reportWhole(FindingCode.VALUE_IMPOSSIBLE, refusal(type));
                return null;
            }
        }

        private Map<String, Object> refusal(ObjectCodec<T> type) {
            return refusal == null ? Map.of("type", type.name()) : Map.of("type", type.name(), "reason", refusal);
        }

        void write(T value, TokenWriter out) {
            for (Field<T, B, ?> field : fields) {
                field.write(value, out);
            }
        }
    }
}
