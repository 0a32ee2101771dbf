package nl.llo.examples.cli;

import java.util.List;
import nl.llo.io.ImportResult;
import nl.llo.io.LloImporter;
import nl.llo.model.catalogue.Catalogue;

/** Reads catalogue files together, so that they can refer to each other. */
final class Catalogues {

    private Catalogues() {}

    static ImportResult<Catalogue> read(List<Input> inputs, Catalogue base) {
        return read(inputs, base, LloImporter.standard());
    }

    static ImportResult<Catalogue> read(List<Input> inputs, Catalogue base, LloImporter importer) {
        return importer.readCatalogue(inputs.stream().map(Input::source).toList(), base);
    }
}
