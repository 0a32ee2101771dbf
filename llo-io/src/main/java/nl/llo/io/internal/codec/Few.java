package nl.llo.io.internal.codec;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A set in the order in which its values came, for sets that almost always hold a few. Not changed once it is handed on. */
final class Few<T> extends AbstractSet<T> {

    private static final int SOME = 4;
    private static final int MANY = 16;
    private static final Object[] NONE = {};

    private @Nullable Object[] values = NONE;
    private int size;
    private @Nullable Set<T> many;

    @Override
    public boolean add(T value) {
        if (many != null) {
            return many.add(value);
        }
        for (int i = 0; i < size; i++) {
            if (value.equals(values[i])) {
                return false;
            }
        }
        if (size == MANY) {
            many = new LinkedHashSet<>(list());
            return many.add(value);
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, size == 0 ? SOME : MANY);
        }
        values[size++] = value;
        return true;
    }

    @SuppressWarnings("unchecked") // nothing else was put in
    private List<T> list() {
        return (List<T>) Arrays.asList(values).subList(0, size);
    }

    @Override
    public Object[] toArray() {
        return many == null ? Arrays.copyOf(values, size) : many.toArray();
    }

    @Override
    public Iterator<T> iterator() {
        return many == null ? list().iterator() : many.iterator();
    }

    @Override
    public int size() {
        return many == null ? size : many.size();
    }
}
