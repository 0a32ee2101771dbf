package nl.llo.examples.cli.report;

import java.io.PrintWriter;
import nl.llo.matching.MatchedProfile;
import nl.llo.matching.Verdict;
import nl.llo.model.id.ProfileId;

/**
 * One line of JSON for each profile: its number and pseudonym, and the ids of what is in force and fits or probably fits. Ids
 * hold nothing that JSON would have to escape.
 */
public final class OpenLines {

    private final PrintWriter out;
    private final StringBuilder line = new StringBuilder();

    /** Writes here. */
    public OpenLines(PrintWriter out) {
        this.out = out;
    }

    /** Writes the line of a profile. */
    public void write(MatchedProfile matched) {
        line.setLength(0);
        line.append("{\"number\":").append(matched.getNumber() + 1);
        ProfileId id = matched.getProfile().getId().orElse(null);
        if (id != null) {
            line.append(",\"profile\":\"").append(id.value()).append('"');
        }
        list(matched, Verdict.ELIGIBLE, "fits");
        list(matched, Verdict.LIKELY, "likely");
        out.append(line.append("}\n"));
    }

    private void list(MatchedProfile matched, Verdict verdict, String name) {
        line.append(",\"").append(name).append("\":[");
        boolean first = true;
        for (int i = 0; i < matched.countOpen(); i++) {
            int number = matched.getOpenNumber(i);
            if (matched.getVerdict(number) == verdict) {
                line.append(first ? "\"" : ",\"")
                        .append(matched.getRegulation(number).getId().value())
                        .append('"');
                first = false;
            }
        }
        line.append(']');
    }
}
