package nl.llo.io.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import nl.llo.io.finding.Location;
import nl.llo.io.internal.embed.EmbeddedException;

/** The mapper's exception for a value that is wrong, placed where its first fault stands. */
final class LloMismatchException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    LloMismatchException(JsonParser parser, EmbeddedException fault) {
        super(parser, fault.getMessage(), place(fault.location()));
    }

    private static JsonLocation place(Location location) {
        return new JsonLocation(ContentReference.redacted(), -1, location.getLine(), location.getColumn());
    }
}
