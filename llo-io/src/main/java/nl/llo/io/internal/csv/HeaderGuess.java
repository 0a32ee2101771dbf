package nl.llo.io.internal.csv;

import java.util.HashSet;
import java.util.List;

/** Tells whether a first row seems to hold the names of columns. */
final class HeaderGuess {

    private HeaderGuess() {}

    /** Names differ from each other, are not blank, and hold no numbers or dates of their own; later rows may. */
    static boolean isHeader(List<List<String>> rows) {
        if (rows.isEmpty()) {
            return false;
        }
        List<String> first = rows.get(0);
        boolean names =
                new HashSet<>(first).size() == first.size() && first.stream().allMatch(HeaderGuess::isName);
        return names
                && rows.stream().skip(1).noneMatch(row -> row.equals(first))
                && rows.stream().skip(1).allMatch(row -> row.size() == first.size());
    }

    private static boolean isName(String cell) {
        return !cell.isBlank() && Character.isLetter(cell.codePointAt(0)) && cell.length() <= 60;
    }
}
