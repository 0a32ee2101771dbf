package nl.llo.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
        if (inputs.stream().noneMatch(Input::isStandardInput)) {
            return importer.readCatalogue(inputs.stream().map(Input::path).toList(), base);
        }
        if (inputs.size() > 1) {
            throw UnusableException.of("inputAlone");
        }
        Input input = inputs.get(0);
        try (InputStream in = input.open()) {
            return importer.readCatalogue(in, input.name(), base);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
