package nl.llo.examples.fuzz;

import java.nio.charset.StandardCharsets;
import nl.llo.io.ImportResult;
import nl.llo.io.ImportSource;
import nl.llo.io.LloExporter;
import nl.llo.io.LloImporter;
import nl.llo.model.catalogue.Catalogue;

/** A catalogue is refused with findings, or written again to bytes that read back to the same. */
public final class CatalogueFuzz {

    private CatalogueFuzz() {}

    /**
     * Reads bytes as a catalogue.
     *
     * @param data the bytes
     */
    public static void fuzzerTestOneInput(byte[] data) {
        ImportResult<Catalogue> result = LloImporter.standard()
                .readCatalogue(ImportSource.of(Hold.bytes(data, 0), "file.json"), Catalogue.empty());
        Hold.that(result.findValue().isPresent() != result.getReport().hasErrors(), "neither a value nor an error");
        Hold.soundReport(result.getReport());
        result.findValue().ifPresent(catalogue -> {
            StringBuilder out = new StringBuilder();
            LloExporter.compact().writeCatalogue(catalogue, out);
            byte[] written = out.toString().getBytes(StandardCharsets.UTF_8);
            Catalogue again = LloImporter.standard()
                    .readCatalogue(ImportSource.of(written, "file.json"), Catalogue.empty())
                    .getValue();
            Hold.that(again.equals(catalogue), "reads back to something else");
        });
    }
}
