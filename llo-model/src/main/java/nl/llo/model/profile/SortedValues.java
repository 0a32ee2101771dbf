package nl.llo.model.profile;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** A few values in their natural order, in an array: most sets of a profile hold one or two, and there are millions of profiles. */
@SuppressWarnings("JdkObsolete") // more than a sorted set is not asked of it
final class SortedValues<E extends Comparable<? super E>> extends AbstractSet<E> implements SortedSet<E> {
    private static final SortedValues<String> NONE = new SortedValues<>(List.<String>of());

    private final List<E> values;

    private SortedValues(List<E> sorted) {
        this.values = sorted;
    }

    @SuppressWarnings("unchecked") // an array of comparable values and nothing else
    static <E extends Comparable<? super E>> SortedValues<E> of(Collection<? extends E> values) {
        return switch (values.size()) {
            case 0 -> (SortedValues<E>) (SortedValues<?>) NONE;
            case 1 -> new SortedValues<>(List.of(values.iterator().next()));
            default -> new SortedValues<>(sorted(values));
        };
    }

    @SuppressWarnings("unchecked") // they come from such a collection
    private static <E extends Comparable<? super E>> List<E> sorted(Collection<? extends E> values) {
        Object[] sorted = values.toArray();
        Arrays.sort(sorted);
        int size = 1;
        for (int i = 1; i < sorted.length; i++) {
            if (((E) sorted[i]).compareTo((E) sorted[size - 1]) != 0) {
                sorted[size++] = sorted[i];
            }
        }
        return (List<E>) (List<?>) List.of(size == sorted.length ? sorted : Arrays.copyOf(sorted, size));
    }

    @Override
    public Iterator<E> iterator() {
        return values.iterator();
    }

    @Override
    public int size() {
        return values.size();
    }

    @Override
    @SuppressWarnings("unchecked") // as in every sorted set, what cannot be compared is an error
    public boolean contains(@Nullable Object value) {
        return find((E) Objects.requireNonNull(value)) >= 0;
    }

    private int find(E value) {
        int low = 0;
        int high = values.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = values.get(middle).compareTo(value);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -(low + 1);
    }

    private int from(E value) {
        int index = find(value);
        return index < 0 ? -(index + 1) : index;
    }

    @Override
    public @Nullable Comparator<? super E> comparator() {
        return null;
    }

    @Override
    public SortedSet<E> subSet(E from, E to) {
        if (from.compareTo(to) > 0) {
            throw new IllegalArgumentException("the first comes after the last");
        }
        return new SortedValues<>(values.subList(from(from), from(to)));
    }

    @Override
    public SortedSet<E> headSet(E to) {
        return new SortedValues<>(values.subList(0, from(to)));
    }

    @Override
    public SortedSet<E> tailSet(E from) {
        return new SortedValues<>(values.subList(from(from), values.size()));
    }

    @Override
    public E first() {
        return at(0);
    }

    @Override
    public E last() {
        return at(values.size() - 1);
    }

    private E at(int index) {
        if (values.isEmpty()) {
            throw new NoSuchElementException();
        }
        return values.get(index);
    }
}
