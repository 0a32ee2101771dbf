package nl.llo.io.internal.codec;

import java.util.ArrayList;
import java.util.List;
import nl.llo.io.finding.Phrase;
import nl.llo.io.internal.json.Token;
import nl.llo.io.internal.json.TokenWriter;
import org.jspecify.annotations.Nullable;

/** Describes a list, in the order in which it is written. */
final class ListCodec<T> implements ValueCodec<List<T>> {

    private final ValueCodec<T> item;

    ListCodec(ValueCodec<T> item) {
        this.item = item;
    }

    @Override
    public @Nullable List<T> read(Decoder in) {
        if (!in.expect(Token.LIST_START, Phrase.LIST)) {
            return null;
        }
        List<T> values = new ArrayList<>();
        int index = 0;
        while (in.next() != Token.LIST_END) {
            in.enter(index++);
            T value = item.read(in);
            in.leave();
            if (value != null) {
                values.add(value);
            }
        }
        return values.size() == index ? values : null;
    }

    @Override
    public void write(List<T> values, TokenWriter out) {
        out.startList();
        for (T value : values) {
            item.write(value, out);
        }
        out.endList();
    }

    @Override
    public Shape shape() {
        return new Shape.Sequence(item.shape(), false);
    }
}
