package nl.llo.io.internal.embed;

import nl.llo.io.finding.Finding;
import nl.llo.io.finding.ImportReport;
import nl.llo.io.finding.Location;
import nl.llo.io.finding.Severity;
import nl.llo.model.text.Language;

/** A value that is wrong, on its way to becoming the mapper's own exception. Says nothing of a person's data. */
@SuppressWarnings("serial") // never serialised: it does not leave the module
public final class EmbeddedException extends RuntimeException {

    private final Location location;

    EmbeddedException(ImportReport report) {
        super(describe(report), null, false, false);
        this.location = report.listFindings().get(0).getLocation();
    }

    private static String describe(ImportReport report) {
        Finding first = report.listFindings().get(0);
        long others = report.count(Severity.ERROR) - 1;
        String pointer = first.getLocation().getPointer();
        return first.getCode() + (pointer.isEmpty() ? "" : " at " + pointer) + ": " + first.getMessage(Language.EN)
                + " " + first.getHint(Language.EN) + (others > 0 ? " (and " + others + " more)" : "");
    }

    /** Gives where the first fault stands. */
    public Location location() {
        return location;
    }
}
