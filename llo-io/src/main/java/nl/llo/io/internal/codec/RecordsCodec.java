package nl.llo.io.internal.codec;

import java.util.ArrayList;
import java.util.List;
import nl.llo.io.finding.Phrase;
import nl.llo.io.internal.json.Token;
import nl.llo.io.internal.json.TokenWriter;
import org.jspecify.annotations.Nullable;

/** Describes the records of a document: unlike in a plain list, a record that is wrong does not take the others along. */
final class RecordsCodec<T> implements ValueCodec<List<Located<T>>> {

    private final ValueCodec<T> item;

    RecordsCodec(ValueCodec<T> item) {
        this.item = item;
    }

    @Override
    public @Nullable List<Located<T>> read(Decoder in) {
        if (!in.expect(Token.LIST_START, Phrase.LIST)) {
            return null;
        }
        List<Located<T>> sound = new ArrayList<>();
        for (int index = 0; in.next() != Token.LIST_END; index++) {
            in.enter(index);
            T value = item.read(in);
            if (value != null) {
                sound.add(new Located<>(value, in.node()));
            }
            in.leave();
        }
        return sound;
    }

    @Override
    public void write(List<Located<T>> records, TokenWriter out) {
        out.startList();
        for (Located<T> located : records) {
            item.write(located.value(), out);
        }
        out.endList();
    }

    @Override
    public Shape shape() {
        return new Shape.Sequence(item.shape(), false);
    }
}
