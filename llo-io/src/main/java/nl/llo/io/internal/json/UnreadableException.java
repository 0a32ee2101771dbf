package nl.llo.io.internal.json;

import java.util.Map;
import nl.llo.io.finding.FindingCode;

/** The text cannot be read past a place: a finding that ends a document. Carries nothing of the text itself. */
@SuppressWarnings("serial") // never serialised: it does not leave the importer
public final class UnreadableException extends RuntimeException {

    private final FindingCode code;
    private final Map<String, ?> arguments;
    private final long position;

    public UnreadableException(FindingCode code, Map<String, ?> arguments, long position) {
        super(code.getCode(), null, false, false);
        this.code = code;
        this.arguments = arguments;
        this.position = position;
    }

    /** Gives what to report. */
    public FindingCode code() {
        return code;
    }

    /** Gives the arguments of the report. */
    public Map<String, ?> arguments() {
        return arguments;
    }

    /** Gives the {@link Position} at which reading ended. */
    public long position() {
        return position;
    }
}
