package nl.llo.io.internal.csv;

import java.util.Set;

/**
 * What the reader of a file expects of its header.
 *
 * @param required the columns that must be there
 * @param known those and all others that it knows
 * @param refusesOthers whether a column that it does not know is reported
 * @param personal whether the file is about persons, so that a report tells only names of columns that are known
 */
public record CsvExpectation(Set<String> required, Set<String> known, boolean refusesOthers, boolean personal) {

    /** Expects nothing. */
    public static final CsvExpectation NOTHING = new CsvExpectation(Set.of(), Set.of(), false, true);
}
