package nl.llo.io.internal.wire;

import java.util.List;
import java.util.Set;
import nl.llo.io.finding.Phrase;
import nl.llo.io.internal.codec.Decoder;
import nl.llo.io.internal.codec.ObjectCodec;
import nl.llo.io.internal.codec.Shape;
import nl.llo.io.internal.codec.ValueCodec;
import nl.llo.io.internal.codec.Values;
import nl.llo.io.internal.json.TokenWriter;
import nl.llo.model.profile.KnownSet;
import org.jspecify.annotations.Nullable;

/** What is known of a set: a list when all of it is known, else an object with what is in it and what is not. */
final class KnownSetCodec<E extends Comparable<? super E>> implements ValueCodec<KnownSet<E>> {

    private final ValueCodec<Set<E>> complete;
    private final ValueCodec<KnownSet<E>> exact;
    private final ObjectCodec<KnownSet<E>> partial;

    KnownSetCodec(String name, ValueCodec<E> item) {
        complete = Values.set(item);
        exact = Values.recurring(new Exact<>(complete));
        partial = ObjectCodec.of(name, "A set of which a part is known.", Parts<E>::new, Parts<E>::build)
                .collection(
                        "includes", complete, KnownSet<E>::getIncludes, (b, v) -> b.includes = v, "known to be in it")
                .collection(
                        "excludes",
                        complete,
                        KnownSet<E>::getExcludes,
                        (b, v) -> b.excludes = v,
                        "known not to be in it")
                .refusedBecause(Phrase.REASON_KNOWN_SET)
                .build();
    }

    /** A set of which all is known. */
    private record Exact<E extends Comparable<? super E>>(ValueCodec<Set<E>> values)
            implements ValueCodec<KnownSet<E>> {

        @Override
        public @Nullable KnownSet<E> read(Decoder in) {
            Set<E> read = values.read(in);
            return read == null ? null : KnownSet.exactly(read);
        }

        @Override
        public void write(KnownSet<E> value, TokenWriter out) {
            values.write(value.getIncludes(), out);
        }

        @Override
        public Shape shape() {
            return values.shape();
        }
    }

    private static final class Parts<E extends Comparable<? super E>> {
        private Set<E> includes = Set.of();
        private Set<E> excludes = Set.of();

        KnownSet<E> build() {
            return KnownSet.partial(includes, excludes);
        }
    }

    @Override
    public @Nullable KnownSet<E> read(Decoder in) {
        return switch (in.token()) {
            case LIST_START -> exact.read(in);
            case OBJECT_START -> partial.read(in);
            default -> {
                in.refuseType(Phrase.LIST_OR_OBJECT);
                yield null;
            }
        };
    }

    @Override
    public void write(KnownSet<E> value, TokenWriter out) {
        if (value.isComplete()) {
            exact.write(value, out);
        } else {
            partial.write(value, out);
        }
    }

    @Override
    public Shape shape() {
        return new Shape.OneOf(List.of(exact.shape(), partial.shape()));
    }
}
