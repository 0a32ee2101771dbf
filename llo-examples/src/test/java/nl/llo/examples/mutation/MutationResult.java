package nl.llo.examples.mutation;

import java.util.List;
import java.util.Set;

/** What became of one fault. */
record MutationResult(String type, String method, String line, String mutator, String status) {

    private static final Set<String> UNNOTICED = Set.of("SURVIVED", "NO_COVERAGE");

    /** Reads a row of PIT's report: file, class, mutator, method, line, status, test. */
    static MutationResult of(String row) {
        List<String> cells = List.of(row.split(",", 7));
        return new MutationResult(last(cells.get(1)), cells.get(3), cells.get(4), last(cells.get(2)), cells.get(5));
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    boolean isNoticed() {
        return !UNNOTICED.contains(status);
    }

    @Override
    public String toString() {
        return type + "." + method + " line " + line + ": " + mutator
                + (status.equals("NO_COVERAGE") ? ", which no test reaches" : "");
    }
}
