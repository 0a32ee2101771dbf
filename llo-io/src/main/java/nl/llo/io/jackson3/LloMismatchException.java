package nl.llo.io.jackson3;

import nl.llo.io.finding.Location;
import nl.llo.io.internal.embed.EmbeddedException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.databind.exc.MismatchedInputException;

/** The mapper's exception for a value that is wrong, placed where its first fault stands. */
final class LloMismatchException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    LloMismatchException(JsonParser parser, EmbeddedException fault) {
        super(parser, fault.getMessage(), place(fault.location()));
    }

    private static TokenStreamLocation place(Location location) {
        return new TokenStreamLocation(ContentReference.redacted(), -1, location.getLine(), location.getColumn());
    }
}
