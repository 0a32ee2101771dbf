package nl.llo.io.internal.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.llo.io.finding.Phrase;

/**
 * How the values of a column seem to be written.
 *
 * @param date the way of writing dates, or empty
 * @param comma whether numbers have a decimal comma
 * @param point whether numbers have a decimal point
 */
public record ColumnStyle(String date, boolean comma, boolean point) {

    private static final Pattern COMMA = Pattern.compile("-?[0-9]{1,3}([.][0-9]{3})*,[0-9]{1,2}|-?[0-9]+,[0-9]{1,2}");
    private static final Pattern POINT = Pattern.compile("-?[0-9]{1,3}(,[0-9]{3})*[.][0-9]{1,2}|-?[0-9]+[.][0-9]{1,2}");

    static List<ColumnStyle> of(List<List<String>> rows) {
        List<ColumnStyle> styles = new ArrayList<>();
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < columns; i++) {
            int column = i;
            styles.add(ofValues(rows.stream()
                    .filter(row -> column < row.size() && !row.get(column).isBlank())
                    .map(row -> row.get(column))
                    .toList()));
        }
        return styles;
    }

    private static ColumnStyle ofValues(List<String> values) {
        return new ColumnStyle(DateStyle.of(values), all(values, COMMA), all(values, POINT));
    }

    private static boolean all(List<String> values, Pattern pattern) {
        return !values.isEmpty()
                && values.stream()
                        .allMatch(value ->
                                value.length() <= 40 && pattern.matcher(value).matches());
    }

    /** The ways in which dates seem to be written, for a report. */
    static Object dates(List<ColumnStyle> styles) {
        Set<String> seen = new TreeSet<>();
        styles.stream().map(ColumnStyle::date).filter(date -> !date.isEmpty()).forEach(seen::add);
        return seen.isEmpty() ? Phrase.STYLE_NONE : String.join(", ", seen);
    }

    /** The way in which numbers seem to be written, for a report. */
    static Phrase numbers(List<ColumnStyle> styles) {
        if (styles.stream().anyMatch(ColumnStyle::comma)) {
            return Phrase.STYLE_COMMA;
        }
        return styles.stream().anyMatch(ColumnStyle::point) ? Phrase.STYLE_POINT : Phrase.STYLE_NONE;
    }
}
