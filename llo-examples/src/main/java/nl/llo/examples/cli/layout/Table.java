package nl.llo.examples.cli.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows of cells in columns two spaces apart. When the rows are too wide, the widest columns give way and their cells wrap; words,
 * such as ids, are broken only when that is not enough.
 */
public final class Table {

    private static final int GAP = 2;
    private static final int NARROWEST = 8;

    private final List<List<String>> rows = new ArrayList<>();
    private final int columns;
    private final boolean headed;

    private Table(int columns, boolean headed) {
        this.columns = columns;
        this.headed = headed;
    }

    /** A table without a header, such as names with their values. */
    public static Table ofColumns(int columns) {
        return new Table(columns, false);
    }

    /** A table with a header, underlined. */
    public static Table headed(String... names) {
        Table table = new Table(names.length, true);
        table.rows.add(List.of(names));
        return table;
    }

    /**
     * Adds a row.
     *
     * @param cells as many texts as there are columns
     */
    public Table row(String... cells) {
        if (cells.length != columns) {
            throw new IllegalArgumentException("the table has " + columns + " columns");
        }
        rows.add(List.of(cells));
        return this;
    }

    /** Whether it has no row, the header not counted. */
    public boolean isEmpty() {
        return rows.size() == (headed ? 1 : 0);
    }

    List<String> lines(int width) {
        int[] widths = fit(width);
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            lines.addAll(lines(rows.get(row), widths));
            if (headed && row == 0) {
                lines.add(join(Arrays.stream(widths).mapToObj("-"::repeat).toList(), widths));
            }
        }
        return lines;
    }

    private int[] fit(int width) {
        int[] widths = IntStream.range(0, columns)
                .map(column -> rows.stream()
                        .mapToInt(row -> DisplayWidth.of(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        int[] words = IntStream.range(0, columns)
                .map(column -> rows.stream()
                        .flatMap(row -> Stream.of(row.get(column).split(" ", -1)))
                        .mapToInt(DisplayWidth::of)
                        .max()
                        .orElse(0))
                .toArray();
        narrow(widths, words, width);
        narrow(widths, new int[columns], width);
        return widths;
    }

    /** Takes from the widest columns until the rows fit, but leaves each what it needs. */
    private void narrow(int[] widths, int[] needed, int width) {
        while (IntStream.of(widths).sum() + GAP * (columns - 1) > width) {
            int widest = IntStream.range(0, columns)
                    .filter(column -> widths[column] > Math.max(NARROWEST, needed[column]))
                    .reduce((a, b) -> widths[b] >= widths[a] ? b : a)
                    .orElse(-1);
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }

    private List<String> lines(List<String> row, int[] widths) {
        List<List<String>> cells = IntStream.range(0, columns)
                .mapToObj(column -> Wrapping.wrap(row.get(column), Math.max(1, widths[column])))
                .toList();
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height)
                .mapToObj(line -> join(
                        cells.stream()
                                .map(cell -> line < cell.size() ? cell.get(line) : "")
                                .toList(),
                        widths))
                .toList();
    }

    private static String join(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        Stream.iterate(0, column -> column < cells.size(), column -> column + 1).forEach(column -> {
            line.append(" ".repeat(column == 0 ? 0 : GAP)).append(cells.get(column));
            line.append(" ".repeat(Math.max(0, widths[column] - DisplayWidth.of(cells.get(column)))));
        });
        return line.toString().stripTrailing();
    }
}
