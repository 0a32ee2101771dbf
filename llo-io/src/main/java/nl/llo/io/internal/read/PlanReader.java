package nl.llo.io.internal.read;

import java.io.InputStream;
import java.util.Set;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.internal.codec.Decoder;
import nl.llo.io.internal.codec.DocumentReader;
import nl.llo.io.internal.codec.Privacy;
import nl.llo.io.internal.constraint.ConstraintChecker;
import nl.llo.io.internal.json.Limits;
import nl.llo.io.internal.json.ReplayReader;
import nl.llo.io.internal.json.Token;
import nl.llo.io.internal.wire.SingleDocument;
import nl.llo.io.internal.wire.WireFormat;
import nl.llo.model.plan.DevelopmentPlan;
import org.jspecify.annotations.Nullable;

/** Reads a file with a development plan, in a document or alone, and holds it to the constraints of the model. */
public final class PlanReader {

    /** Names by which a document around a plan is told from a plan, when they stand first. */
    private static final Set<String> DOCUMENT = Set.of("formatVersion", "kind", "plan");

    private final DocumentReader documents;

    /**
     * Makes a reader.
     *
     * @param limits what it takes on
     * @param findings where it reports
     */
    public PlanReader(Limits limits, FindingCollector findings) {
        this.documents = new DocumentReader(limits, findings);
    }

    /**
     * Reads a file.
     *
     * @param in its bytes, to be closed by the caller
     * @param file the name to report under
     * @return what was sound in it, or null when there was nothing
     */
    public @Nullable DevelopmentPlan read(InputStream in, String file) {
        return documents.read(in, file, Privacy.PERSONAL, new ConstraintChecker(), PlanReader::read);
    }

    private static @Nullable DevelopmentPlan read(Decoder in) {
        if (in.token() != Token.OBJECT_START || !isDocument(in.lookAhead())) {
            return WireFormat.PLAN.read(in);
        }
        SingleDocument<DevelopmentPlan> document = FormatVersions.ALL.begin(in) ? SingleDocument.PLAN.read(in) : null;
        return document == null ? null : document.content();
    }

    private static boolean isDocument(ReplayReader ahead) {
        return ahead.look() == Token.NAME && DOCUMENT.contains(ahead.lookedAt());
    }
}
