package nl.llo.io.internal.convert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import nl.llo.io.finding.Finding;
import nl.llo.io.internal.json.CanonicalWriter;
import nl.llo.io.internal.json.TokenWriter;
import nl.llo.io.internal.mapping.Input;
import nl.llo.io.internal.mapping.Mapping;
import nl.llo.model.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the records that were rejected, unchanged and in the form of their file, so that they can be mended and sent again;
 * and beside them, one on each line, what was found about each.
 */
public final class RejectFile implements Output {

    private final Appendable records;
    private final Appendable findings;
    private final Input.@Nullable Json document;
    private long count;

    /**
     * Starts a file.
     *
     * @param mapping how the partner's file is read
     * @param records takes the records
     * @param findings takes what was found about them
     */
    public RejectFile(Mapping mapping, Appendable records, Appendable findings) {
        this.records = records;
        this.findings = findings;
        this.document = mapping.input() instanceof Input.Json json ? json : null;
    }

    @Override
    public void head(String raw) {
        put(raw.endsWith("\n") || raw.endsWith("\r") ? raw : raw + "\n");
    }

    @Override
    public void accepted(Object value, Consumer<TokenWriter> writing) {
        // stands elsewhere
    }

    @Override
    public void rejected(String raw, List<Finding> found) {
        count++;
        if (document == null) {
            put(raw.endsWith("\n") || raw.endsWith("\r") ? raw : raw + "\n");
        } else {
            put(count == 1 ? opening(document) + raw : ",\n" + raw);
        }
        write(found);
    }

    private static String opening(Input.Json json) {
        StringBuilder opening = new StringBuilder();
        for (String step : json.records().steps()) {
            CanonicalWriter name = CanonicalWriter.compact(opening.append('{'));
            name.text(step);
            opening.append(':');
        }
        return opening.append("[\n").toString();
    }

    /** Ends the document. */
    public void end() {
        if (document != null && count > 0) {
            put("\n]" + "}".repeat(document.records().steps().size()) + "\n");
        }
    }

    private void write(List<Finding> found) {
        CanonicalWriter out = CanonicalWriter.compact(findings);
        out.startObject();
        out.name("record");
        out.number(count);
        out.name("findings");
        out.startList();
        found.forEach(finding -> write(finding, out));
        out.endList();
        out.endObject();
        out.endLine();
    }

    private static void write(Finding finding, CanonicalWriter out) {
        out.startObject();
        out.name("code");
        out.text(finding.getCode().getCode());
        out.name("severity");
        out.text(finding.getSeverity().name());
        out.name("place");
        out.text(finding.getLocation().toString());
        for (Language language : Language.values()) {
            out.name(language == Language.NL ? "nl" : "en");
            out.text(finding.getMessage(language) + " " + finding.getHint(language));
        }
        out.endObject();
    }

    private void put(String text) {
        try {
            records.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
