package nl.llo.io.internal.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The columns of a table.
 *
 * @param <T> what a row is about
 */
public final class View<T> {

    private final List<Column<T>> columns = new ArrayList<>();

    View() {}

    private record Column<T>(String name, Function<? super T, String> cell) {}

    View<T> with(String name, Function<? super T, ?> cell) {
        columns.add(new Column<>(name, row -> cell.apply(row).toString()));
        return this;
    }

    /** A column that is empty where there is no value. */
    View<T> maybe(String name, Function<? super T, ? extends Optional<?>> cell) {
        columns.add(
                new Column<>(name, row -> cell.apply(row).map(Object::toString).orElse("")));
        return this;
    }

    /** A column with several values, which hold no spaces, with a space between them. */
    View<T> several(String name, Function<? super T, ? extends Collection<?>> cell) {
        columns.add(new Column<>(
                name, row -> cell.apply(row).stream().map(Object::toString).collect(Collectors.joining(" "))));
        return this;
    }

    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    List<String> cells(T row) {
        return columns.stream().map(column -> column.cell.apply(row)).toList();
    }
}
