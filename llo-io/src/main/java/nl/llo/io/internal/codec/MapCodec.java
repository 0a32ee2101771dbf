package nl.llo.io.internal.codec;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import nl.llo.io.finding.Phrase;
import nl.llo.io.internal.json.Token;
import nl.llo.io.internal.json.TokenWriter;
import org.jspecify.annotations.Nullable;

/** Describes a map: an object whose keys the author chooses, written in the natural order of the keys. */
final class MapCodec<K extends Comparable<? super K>, V> implements ValueCodec<Map<K, V>> {

    private final TextualCodec<K> key;
    private final ValueCodec<V> item;

    MapCodec(TextualCodec<K> key, ValueCodec<V> item) {
        this.key = key;
        this.item = item;
    }

    @Override
    public @Nullable Map<K, V> read(Decoder in) {
        if (!in.expect(Token.OBJECT_START, Phrase.OBJECT)) {
            return null;
        }
        Map<K, V> values = Map.of();
        Few<String> names = new Few<>();
        int count = 0;
        while (in.next() != Token.OBJECT_END) {
            count++;
            String name = in.text();
            boolean isNew = Names.checkRepeated(in, names, name);
            in.enterKey(name);
            K id = key.parse(in, name);
            in.leave();
            in.next();
            in.enterKey(name);
            V value = item.read(in);
            in.leave();
            if (isNew && id != null && value != null) {
                values = with(values, id, value);
            }
        }
        return values.size() == count ? values : null;
    }

    /** Adds to a map, which is one for several only when it must be. */
    private static <K, V> Map<K, V> with(Map<K, V> values, K id, V value) {
        if (values.isEmpty()) {
            return Map.of(id, value);
        }
        Map<K, V> several = values.size() == 1 ? new LinkedHashMap<>(values) : values;
        several.put(id, value);
        return several;
    }

    @Override
    public void write(Map<K, V> values, TokenWriter out) {
        out.startObject();
        new TreeMap<>(values).forEach((id, value) -> {
            out.name(key.format(id));
            item.write(value, out);
        });
        out.endObject();
    }

    @Override
    public Shape shape() {
        return new Shape.Entries(key.shape(), item.shape());
    }
}
