package nl.llo.io.internal.codec;

import java.util.Map;
import java.util.Set;
import nl.llo.io.finding.FindingCode;

/** What can be wrong with the name of a property, which is then the current token. */
final class Names {

    private Names() {}

    /** Remembers a name; reports it if it was there before. Gives whether it is new. */
    static boolean checkRepeated(Decoder in, Set<String> names, String name) {
        if (names.add(name)) {
            return true;
        }
        refuseRepeated(in, name);
        return false;
    }

    /** Reports a name that stood in the same object before. */
    static void refuseRepeated(Decoder in, String name) {
        in.reportName(FindingCode.JSON_DUPLICATE_KEY, name, in.mayTell(name) ? Map.of("name", name) : Map.of());
    }

    /** Reports a name that a type does not have. */
    static void refuseUnknown(Decoder in, Described type, String name) {
        in.reportName(FindingCode.PROPERTY_UNKNOWN, name, Refusals.unknown(in, type, name));
    }
}
