package nl.llo.examples.cli.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.llo.examples.cli.layout.Page;
import nl.llo.examples.cli.layout.Table;
import nl.llo.examples.cli.wording.Wording;
import nl.llo.matching.MatchCounts;
import nl.llo.matching.Verdict;
import nl.llo.model.regulation.Regulation;

/** Writes for a reader how many profiles each regulation fits. */
public final class CountsText {

    private CountsText() {}

    /** Writes a table with a row for each regulation. */
    public static void write(MatchCounts counts, Wording wording, PrintWriter out) {
        List<String> names = new ArrayList<>(List.of(wording.say("many.regulation"), wording.say("many.open")));
        Stream.of(Verdict.values())
                .map(verdict -> wording.say(verdict.getLabel()))
                .forEach(names::add);
        Table table = Table.headed(names.toArray(String[]::new));
        for (Regulation regulation : counts.listRegulations()) {
            List<String> cells = new ArrayList<>(
                    List.of(regulation.getId().value(), Long.toString(counts.countOpen(regulation.getId()))));
            for (Verdict verdict : Verdict.values()) {
                cells.add(Long.toString(counts.count(regulation.getId(), verdict)));
            }
            table.row(cells.toArray(String[]::new));
        }
        Page page = new Page(out);
        page.table(0, table);
        out.println();
        out.println(
                wording.say("many.total", counts.getProfiles(), counts.getDate().toString()));
    }
}
