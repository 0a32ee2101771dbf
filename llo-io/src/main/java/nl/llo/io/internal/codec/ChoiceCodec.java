package nl.llo.io.internal.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Describes a text that is one of the constants of an enum, by their names. */
final class ChoiceCodec<E extends Enum<E>> extends TextualCodec<E> {

    private final String name;
    private final Map<String, E> words = new LinkedHashMap<>();

    ChoiceCodec(Class<E> type) {
        this.name = type.getSimpleName();
        for (E constant : type.getEnumConstants()) {
            words.put(constant.name(), constant);
        }
    }

    @Override
    @Nullable
    E parse(Decoder in, String text) {
        E value = words.get(text);
        if (value == null) {
            in.refuseChoice(text, words.keySet());
        }
        return value;
    }

    @Override
    String format(E value) {
        return value.name();
    }

    @Override
    public Shape shape() {
        return new Shape.Choice(name, new ArrayList<>(words.keySet()));
    }
}
