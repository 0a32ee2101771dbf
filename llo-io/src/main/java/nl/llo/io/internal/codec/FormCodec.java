package nl.llo.io.internal.codec;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.Phrase;
import org.jspecify.annotations.Nullable;

/** Describes an id or a code: a text that a type of its own makes a value of, or refuses. */
final class FormCodec<T> extends TextualCodec<T> implements Recurring<T> {

    /** No id or code is longer; longer texts are not even offered to the type. */
    private static final int MAX = 80;

    private final Phrase form;
    private final String pattern;
    private final Function<String, T> of;
    private final @Nullable IdKind kind;
    private final boolean definition;
    private final boolean guarded;

    FormCodec(
            Phrase form,
            String pattern,
            Function<String, T> of,
            @Nullable IdKind kind,
            boolean definition,
            boolean guarded) {
        this.form = form;
        this.pattern = pattern;
        this.of = of;
        this.kind = kind;
        this.definition = definition;
        this.guarded = guarded;
    }

    @Override
    @Nullable
    T parse(Decoder in) {
        return definition ? make(in) : in.recall(this);
    }

    @Override
    public @Nullable T make(Decoder in) {
        return parse(in, in.text());
    }

    @Override
    @Nullable
    T parse(Decoder in, String text) {
        if (guarded && in.isPersonal() && CitizenNumbers.appearsIn(text)) {
            in.report(FindingCode.TEXT_CITIZEN_NUMBER, Map.of());
            return null;
        }
        T value = make(text);
        if (value == null) {
            Map<String, Object> arguments = new HashMap<>(in.echo("value", text));
            arguments.put("form", form);
            in.report(FindingCode.VALUE_FORM, arguments);
        } else if (kind != null) {
            in.hear(kind, text, definition);
        }
        return value;
    }

    private @Nullable T make(String text) {
        try {
            return text.length() > MAX ? null : of.apply(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    String format(T value) {
        return value.toString();
    }

    @Override
    public Shape shape() {
        return new Shape.Form(form, pattern, MAX);
    }
}
