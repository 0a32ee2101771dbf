package nl.llo.examples.fuzz;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import nl.llo.io.ImportResult;
import nl.llo.io.ImportSource;
import nl.llo.io.LloConverter;
import nl.llo.io.PartnerMapping;

/** A mapping is refused with findings, or reads back as it was written and converts whatever comes, by findings alone. */
public final class MappingFuzz {

    private static final LloConverter CONVERTER = LloConverter.standard();
    private static final String[] INPUTS = {
        "a;b;c\n1;1-1-1990;x\n2;31-2-1990;\"y\"\n;;\n",
        "1;1-1-1990;1.234,50\n",
        "{\"a\": 1, \"b\": [\"x\", {\"c\": null}], \"data\": [{\"a\": true, \"b\": [1, [2]]}, 3]}\n",
    };

    private MappingFuzz() {}

    /**
     * Reads bytes as a mapping, and as a table to propose one for.
     *
     * @param data the bytes
     */
    public static void fuzzerTestOneInput(byte[] data) {
        ImportResult<PartnerMapping> result = CONVERTER.readMapping(ImportSource.of(Hold.bytes(data, 0), "mapping"));
        Hold.that(result.findValue().isPresent() != result.getReport().hasErrors(), "neither a value nor an error");
        Hold.soundReport(result.getReport());
        result.findValue().ifPresent(mapping -> {
            for (String input : INPUTS) {
                Hold.soundReport(CONVERTER
                        .convert(
                                mapping,
                                ImportSource.of(bytes(input), "file"),
                                new StringBuilder(),
                                true,
                                new StringBuilder(),
                                new StringBuilder())
                        .getReport());
            }
            readsBack(mapping);
        });
        Hold.soundReport(CONVERTER.detect(ImportSource.of(Hold.bytes(data, 0), "file")));
        readsBack(CONVERTER.suggest(ImportSource.of(Hold.bytes(data, 0), "file")));
    }

    private static void readsBack(PartnerMapping mapping) {
        StringBuilder once = new StringBuilder();
        mapping.write(once);
        StringBuilder twice = new StringBuilder();
        CONVERTER
                .readMapping(ImportSource.of(bytes(once.toString()), "mapping"))
                .getValue()
                .write(twice);
        Hold.that(once.toString().contentEquals(twice), "reads back to something else");
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
