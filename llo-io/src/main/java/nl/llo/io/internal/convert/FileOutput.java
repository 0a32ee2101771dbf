package nl.llo.io.internal.convert;

import java.util.List;
import java.util.function.Consumer;
import nl.llo.io.finding.Finding;
import nl.llo.io.internal.json.CanonicalWriter;
import nl.llo.io.internal.json.TokenWriter;
import nl.llo.io.internal.mapping.Target;
import nl.llo.io.internal.wire.RecordCodecs;
import nl.llo.io.internal.wire.WireFormat;
import nl.llo.model.source.SourceDocument;

/** Writes converted records as they come: one on each line, or all in one document. */
public final class FileOutput implements Output {

    private final Target target;
    private final boolean lines;
    private final Appendable text;
    private final CanonicalWriter out;
    private final Output rejects;

    /**
     * Starts an output.
     *
     * @param target what the records are
     * @param lines whether each stands on a line of its own
     * @param text where to write
     * @param rejects takes the records that were rejected
     */
    public FileOutput(Target target, boolean lines, Appendable text, Output rejects) {
        this.target = target;
        this.lines = lines && target.list().isEmpty();
        this.text = text;
        this.out = this.lines ? CanonicalWriter.compact(text) : CanonicalWriter.indented(text);
        this.rejects = rejects;
    }

    @Override
    public void documents(List<SourceDocument> documents) {
        if (lines) {
            return;
        }
        if (target == Target.MUNICIPALITIES) {
            out.startList();
            return;
        }
        out.startObject();
        out.name("formatVersion");
        out.text(WireFormat.VERSION);
        out.name("kind");
        out.text(target == Target.PROFILES ? "profiles" : "catalogue");
        if (!documents.isEmpty() && target != Target.PROFILES) {
            out.name("documents");
            out.startList();
            documents.forEach(document -> RecordCodecs.DOCUMENT.write(document, out));
            out.endList();
        }
        out.name(target == Target.PROFILES ? "profiles" : target.list());
        out.startList();
    }

    @Override
    public void head(String raw) {
        rejects.head(raw);
    }

    @Override
    public void accepted(Object value, Consumer<TokenWriter> writing) {
        if (lines) {
            CanonicalWriter line = CanonicalWriter.compact(text);
            writing.accept(line);
            line.endLine();
        } else {
            writing.accept(out);
        }
    }

    @Override
    public void rejected(String raw, List<Finding> findings) {
        rejects.rejected(raw, findings);
    }

    /** Ends the document. */
    public void end() {
        if (!lines) {
            out.endList();
            if (target != Target.MUNICIPALITIES) {
                out.endObject();
            }
            out.endLine();
        }
    }
}
