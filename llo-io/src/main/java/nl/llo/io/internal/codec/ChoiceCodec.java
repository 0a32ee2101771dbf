package nl.llo.io.internal.codec;

import java.util.Arrays;
import java.util.List;
import nl.llo.io.internal.json.Words;
import org.jspecify.annotations.Nullable;

/** Describes a text that is one of the constants of an enum, by their names. */
final class ChoiceCodec<E extends Enum<E>> extends TextualCodec<E> {

    private final String name;
    private final E[] constants;
    private final List<String> names;
    private final Words words;

    ChoiceCodec(Class<E> type) {
        this.name = type.getSimpleName();
        this.constants = type.getEnumConstants();
        this.names = Arrays.stream(constants).map(Enum::name).toList();
        this.words = new Words(names);
    }

    @Override
    @Nullable
    E parse(Decoder in) {
        int index = in.find(words);
        return index == Words.NONE ? refuse(in, in.text()) : constants[index];
    }

    @Override
    @Nullable
    E parse(Decoder in, String text) {
        int index = words.find(text);
        return index == Words.NONE ? refuse(in, text) : constants[index];
    }

    private @Nullable E refuse(Decoder in, String text) {
        in.refuseChoice(text, names);
        return null;
    }

    @Override
    String format(E value) {
        return value.name();
    }

    @Override
    public Shape shape() {
        return new Shape.Choice(name, names);
    }
}
