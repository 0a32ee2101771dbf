package nl.llo.io.internal.read;

import java.io.InputStream;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.internal.codec.DocumentReader;
import nl.llo.io.internal.codec.Privacy;
import nl.llo.io.internal.constraint.ConstraintChecker;
import nl.llo.io.internal.json.Limits;
import nl.llo.io.internal.wire.WireFormat;
import nl.llo.model.plan.DevelopmentPlan;
import org.jspecify.annotations.Nullable;

/** Reads a file with a development plan, and holds it to the constraints of the model. */
public final class PlanReader {

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
        return documents.read(in, file, Privacy.PERSONAL, new ConstraintChecker(), WireFormat.PLAN::read);
    }
}
