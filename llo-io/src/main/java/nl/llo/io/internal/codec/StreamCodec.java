package nl.llo.io.internal.codec;

import java.util.List;
import java.util.function.Consumer;
import nl.llo.io.finding.Phrase;
import nl.llo.io.internal.json.Token;
import nl.llo.io.internal.json.TokenWriter;
import org.jspecify.annotations.Nullable;

/**
 * Describes records that are read one by one and not kept: memory does not grow with their number. The list that
 * reading gives is empty.
 */
public final class StreamCodec<T> implements ValueCodec<List<T>> {

    private final ValueCodec<T> item;
    private final Consumer<Decoder> each;

    /**
     * Makes a description for one reading.
     *
     * @param item describes a record
     * @param each reads the record at whose first token the decoder stands, and does with it what is to be done; what
     *     the decoder knows of places in the record is forgotten afterwards
     */
    public StreamCodec(ValueCodec<T> item, Consumer<Decoder> each) {
        this.item = item;
        this.each = each;
    }

    @Override
    public @Nullable List<T> read(Decoder in) {
        if (!in.expect(Token.LIST_START, Phrase.LIST)) {
            return null;
        }
        for (int index = 0; in.next() != Token.LIST_END; index++) {
            in.enter(index);
            each.accept(in);
            in.leaveRecord();
        }
        return List.of();
    }

    @Override
    public void write(List<T> records, TokenWriter out) {
        out.startList();
        for (T value : records) {
            item.write(value, out);
        }
        out.endList();
    }

    @Override
    public Shape shape() {
        return new Shape.Sequence(item.shape(), false);
    }
}
