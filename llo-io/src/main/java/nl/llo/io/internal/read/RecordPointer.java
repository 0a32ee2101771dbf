package nl.llo.io.internal.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.llo.io.finding.Location;

/** Tells from a place in a document with profiles in which record it lies. */
final class RecordPointer {

    /** What stands around the records, or a document that is one record. */
    static final int WHOLE = -1;

    private static final Pattern INDEX = Pattern.compile("(?:/profiles)?/([0-9]{1,9})(?:/.*)?", Pattern.DOTALL);

    private RecordPointer() {}

    static int record(Location location) {
        Matcher pointer = INDEX.matcher(location.getPointer());
        return pointer.matches() ? Integer.parseInt(pointer.group(1)) : WHOLE;
    }
}
