package nl.llo.io.spi;

import java.util.function.Consumer;
import nl.llo.io.finding.Finding;

/**
 * A check of a catalogue beyond what every import does, whose findings join the report. It is given to
 * {@link nl.llo.io.LloImporter#withReview}, and looks at a catalogue in which nothing is an error.
 */
@FunctionalInterface
public interface CatalogueReview {

    /**
     * Looks at a catalogue that was read.
     *
     * @param catalogue the catalogue, with the places of its records
     * @param findings takes what is found; an error keeps the catalogue from being used
     */
    void review(LocatedCatalogue catalogue, Consumer<? super Finding> findings);
}
