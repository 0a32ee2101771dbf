package nl.llo.matching;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * The first so many elements of an array, as a list that cannot be changed. An explanation has one of each regulation, so
 * the array is not copied.
 *
 * @param <E> the elements
 */
final class ArrayView<E> extends AbstractList<E> implements RandomAccess {

    private final E[] elements;
    private final int count;

    ArrayView(E[] elements, int count) {
        this.elements = elements;
        this.count = count;
    }

    @Override
    public E get(int index) {
        return elements[Objects.checkIndex(index, count)];
    }

    @Override
    public int size() {
        return count;
    }
}
