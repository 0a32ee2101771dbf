package nl.llo.io.internal.mapping;

import java.io.InputStream;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.internal.codec.Decoder;
import nl.llo.io.internal.codec.DocumentReader;
import nl.llo.io.internal.codec.Privacy;
import nl.llo.io.internal.constraint.ConstraintChecker;
import nl.llo.io.internal.json.Limits;
import nl.llo.io.internal.read.FormatVersions;
import org.jspecify.annotations.Nullable;

/** Reads mappings, and holds each to its input and its target. */
public final class MappingReader {

    private final DocumentReader documents;
    private final FindingCollector findings;
    private final Conversions conversions;

    /**
     * Makes a reader for any number of files.
     *
     * @param limits what it takes on
     * @param findings where it reports
     * @param conversions which conversions there are
     */
    public MappingReader(Limits limits, FindingCollector findings, Conversions conversions) {
        this.documents = new DocumentReader(limits, findings);
        this.findings = findings;
        this.conversions = conversions;
    }

    /** Reads a file; gives the mapping, or null when anything in it is an error. */
    public @Nullable Mapping read(InputStream in, String file) {
        long before = findings.countErrors();
        Mapping mapping = documents.read(in, file, Privacy.PUBLIC, new ConstraintChecker(), this::read);
        return findings.countErrors() == before ? mapping : null;
    }

    private @Nullable Mapping read(Decoder in) {
        Mapping mapping = FormatVersions.ALL.begin(in) ? MappingDocument.CODEC.read(in) : null;
        if (mapping != null) {
            MappingCheck.check(mapping, conversions, in);
        }
        return mapping;
    }
}
