package nl.llo.io.internal.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.Phrase;
import nl.llo.io.internal.json.Token;
import nl.llo.io.internal.json.TokenWriter;
import org.jspecify.annotations.Nullable;

/** Describes a set: a list in which nothing stands twice, written in the natural order of its values. */
final class SetCodec<T extends Comparable<? super T>> implements ValueCodec<Set<T>> {

    private final TextualCodec<T> item;

    SetCodec(TextualCodec<T> item) {
        this.item = item;
    }

    @Override
    public @Nullable Set<T> read(Decoder in) {
        if (!in.expect(Token.LIST_START, Phrase.LIST)) {
            return null;
        }
        Few<T> values = new Few<>();
        int index = 0;
        while (in.next() != Token.LIST_END) {
            in.enter(index++);
            T value = item.read(in);
            if (value != null && !values.add(value)) {
                in.report(FindingCode.VALUE_REPEATED, in.echo("value", item.format(value)));
            }
            in.leave();
        }
        return values.size() == index ? values : null;
    }

    @Override
    public void write(Set<T> values, TokenWriter out) {
        List<T> sorted = new ArrayList<>(values);
        sorted.sort(null);
        out.startList();
        for (T value : sorted) {
            item.write(value, out);
        }
        out.endList();
    }

    @Override
    public Shape shape() {
        return new Shape.Sequence(item.shape(), true);
    }
}
