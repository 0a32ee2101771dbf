package nl.llo.io.internal.codec;

import nl.llo.io.internal.json.TokenWriter;
import org.jspecify.annotations.Nullable;

/** Describes lists or objects that often stand again in the same data, word for word. */
final class RecurringCodec<T> implements ValueCodec<T>, Recurring<T> {

    private final ValueCodec<T> codec;

    RecurringCodec(ValueCodec<T> codec) {
        this.codec = codec;
    }

    @Override
    public @Nullable T read(Decoder in) {
        return in.beginsShort() ? in.recall(this) : make(in);
    }

    @Override
    public @Nullable T make(Decoder in) {
        return codec.read(in);
    }

    @Override
    public void write(T value, TokenWriter out) {
        codec.write(value, out);
    }

    @Override
    public Shape shape() {
        return codec.shape();
    }
}
