package nl.llo.io.internal.read;

import java.io.InputStream;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.internal.codec.Decoder;
import nl.llo.io.internal.codec.DocumentReader;
import nl.llo.io.internal.codec.Privacy;
import nl.llo.io.internal.constraint.ConstraintChecker;
import nl.llo.io.internal.json.Limits;
import nl.llo.io.internal.rule.CatalogueFile;
import nl.llo.io.internal.rule.IdLog;
import nl.llo.io.internal.wire.CatalogueDocument;
import org.jspecify.annotations.Nullable;

/** Reads files with parts of a catalogue, and holds each record to the constraints of the model. */
public final class CatalogueReader {

    private final DocumentReader documents;

    /**
     * Makes a reader for any number of files.
     *
     * @param limits what it takes on
     * @param findings where it reports
     */
    public CatalogueReader(Limits limits, FindingCollector findings) {
        this.documents = new DocumentReader(limits, findings);
    }

    /**
     * Reads a file.
     *
     * @param in its bytes, to be closed by the caller
     * @param file the name to report under
     * @return what was sound in it, or null when it could not be read to its end
     */
    public @Nullable CatalogueFile read(InputStream in, String file) {
        IdLog ids = new IdLog();
        return documents.read(in, file, Privacy.PUBLIC, ids, decoder -> read(decoder, ids));
    }

    private static @Nullable CatalogueFile read(Decoder in, IdLog ids) {
        CatalogueDocument document = CatalogueDocument.CODEC.read(in);
        if (document == null) {
            return null;
        }
        document.forEach((record, type) -> ConstraintChecker.check(record.value(), type, in, record.node()));
        return new CatalogueFile(document, ids, in.log());
    }
}
