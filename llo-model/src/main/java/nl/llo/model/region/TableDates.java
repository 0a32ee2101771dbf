package nl.llo.model.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tables in order of time, found by day or by year. */
final class TableDates {

    private final List<YearTable> tables;
    private final LocalDate[] from;
    private final LocalDate[] until;
    private final Map<Integer, Integer> byYear = new HashMap<>();

    /** Throws {@code IllegalArgumentException} when two tables have one year or overlap. */
    TableDates(Collection<YearTable> unordered) {
        List<YearTable> ordered = new ArrayList<>(unordered);
        ordered.sort(Comparator.comparing(TableDates::from));
        tables = List.copyOf(ordered);
        from = tables.stream().map(TableDates::from).toArray(LocalDate[]::new);
        until = tables.stream().map(t -> t.getPeriod().getUntil().orElseThrow()).toArray(LocalDate[]::new);
        for (int i = 0; i < tables.size(); i++) {
            if (byYear.put(tables.get(i).getYear(), i) != null) {
                throw new IllegalArgumentException(
                        "two tables of year " + tables.get(i).getYear());
            }
            if (i > 0 && !from[i].isAfter(until[i - 1])) {
                throw new IllegalArgumentException("the tables of "
                        + tables.get(i - 1).getYear() + " and " + tables.get(i).getYear() + " overlap");
            }
        }
    }

    private static LocalDate from(YearTable table) {
        return table.getPeriod().getFrom().orElseThrow();
    }

    int size() {
        return tables.size();
    }

    List<YearTable> tables() {
        return tables;
    }

    YearTable get(int index) {
        return tables.get(index);
    }

    LocalDate from(int index) {
        return from[index];
    }

    LocalDate until(int index) {
        return until[index];
    }

    /** Throws {@code IllegalArgumentException} when no table has this year. */
    int indexOfYear(int year) {
        Integer index = byYear.get(year);
        if (index == null) {
            throw new IllegalArgumentException("no table of year " + year);
        }
        return index;
    }

    /** How many tables begin on or before the day. */
    int startedBy(LocalDate day) {
        int count = 0;
        while (count < from.length && !from[count].isAfter(day)) {
            count++;
        }
        return count;
    }

    /** The table that counts on the day, or -1. */
    int covering(LocalDate day) {
        int last = startedBy(day) - 1;
        return last >= 0 && !day.isAfter(until[last]) ? last : -1;
    }
}
