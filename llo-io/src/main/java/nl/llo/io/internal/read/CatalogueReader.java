package nl.llo.io.internal.read;

import java.io.InputStream;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.internal.codec.Decoder;
import nl.llo.io.internal.codec.DocumentReader;
import nl.llo.io.internal.codec.IdKind;
import nl.llo.io.internal.codec.Privacy;
import nl.llo.io.internal.constraint.ConstraintChecker;
import nl.llo.io.internal.json.Limits;
import nl.llo.io.internal.json.TokenReader;
import nl.llo.io.internal.rule.CatalogueFile;
import nl.llo.io.internal.rule.IdLog;
import nl.llo.io.internal.wire.CatalogueDocument;
import nl.llo.model.area.DuringArea;
import nl.llo.model.group.TargetGroup;
import nl.llo.model.regulation.Condition;
import org.jspecify.annotations.Nullable;

/** Reads files with parts of a catalogue, and holds them to the constraints of the model. */
public final class CatalogueReader {

    private final DocumentReader documents;
    private final FormatVersions versions;

    /**
     * Makes a reader for any number of files.
     *
     * @param limits what it takes on
     * @param findings where it reports
     */
    public CatalogueReader(Limits limits, FindingCollector findings) {
        this(limits, findings, FormatVersions.ALL);
    }

    CatalogueReader(Limits limits, FindingCollector findings, FormatVersions versions) {
        this.versions = versions;
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
        return documents.read(in, file, Privacy.PUBLIC, new Listener(ids), decoder -> readVersion(decoder, ids));
    }

    /**
     * Reads tokens that were made of something else than a file.
     *
     * @param tokens the tokens of a catalogue document
     * @param file the name to report under
     * @param findings where to report
     * @return what was sound in it
     */
    public static @Nullable CatalogueFile read(TokenReader tokens, String file, FindingCollector findings) {
        IdLog ids = new IdLog();
        Decoder decoder = new Decoder(tokens, file, Privacy.PUBLIC, findings, new Listener(ids));
        decoder.next();
        decoder.enterDocument();
        return read(decoder, ids);
    }

    private @Nullable CatalogueFile readVersion(Decoder in, IdLog ids) {
        return versions.begin(in) ? read(in, ids) : null;
    }

    private static @Nullable CatalogueFile read(Decoder in, IdLog ids) {
        CatalogueDocument document = CatalogueDocument.CODEC.read(in);
        return document == null ? null : new CatalogueFile(document, ids, in.log());
    }

    /** Checks constraints, and remembers ids and what is dated. */
    private static final class Listener extends ConstraintChecker {

        private final IdLog ids;

        Listener(IdLog ids) {
            this.ids = ids;
        }

        @Override
        public boolean heard(IdKind kind, String id, boolean definition, Decoder in) {
            ids.add(kind, id, definition, in);
            return false;
        }

        @Override
        public void built(Object value, boolean unwrapped, Decoder in) {
            super.built(value, unwrapped, in);
            if (value instanceof DuringArea area) {
                ids.addPeriod(area.getPeriod(), in);
            } else if (value instanceof Condition condition) {
                condition.getPeriod().ifPresent(period -> ids.addPeriod(period, in));
            } else if (value instanceof TargetGroup group) {
                group.getPeriod().ifPresent(period -> ids.addPeriod(period, in));
            }
        }
    }
}
