package nl.llo.examples.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.llo.io.ConversionResult;
import nl.llo.io.ImportSource;
import nl.llo.io.LloConverter;
import nl.llo.io.LloImporter;
import nl.llo.io.PartnerMapping;
import nl.llo.io.finding.ImportReport;

/**
 * A partner's file becomes records that import without an error, and rejects from which again nothing is made. The first byte
 * chooses the mapping.
 */
public final class TableFuzz {

    private static final String FIELDS = """
            {"to": "/id", "SOURCE": %s, "slug": true}, {"to": "/birthDate", "SOURCE": %s, "dates": ["d-M-yyyy", "yyyyMMdd"]},
            {"to": "/income", "SOURCE": %s, "numbers": "COMMA", "factor": 12}, {"to": "/sectors", "SOURCE": %s, "split": "+"},
            {"to": "/education", "SOURCE": %s, "codes": {"1": "PO", "4": "MBO_4"}, "unknown": ["0"]},
            {"to": "/home/neighbourhood", "SOURCE": %s}""";

    private static final LloConverter CONVERTER = LloConverter.standard();
    private static final List<PartnerMapping> MAPPINGS = mappings();

    private TableFuzz() {}

    private static List<PartnerMapping> mappings() {
        String named = fields("from", "\"a\"", "\"b\"", "\"c\"", "\"d\"", "\"e\"", "\"f\"");
        String numbered = fields("column", "1", "2", "3", "4", "5", "6");
        String pointed = fields("from", "\"/a\"", "\"/b\"", "\"/c\"", "\"/d/*\"", "\"/e\"", "\"/f\"");
        List<PartnerMapping> all = new ArrayList<>();
        all.add(mapping(csv(";", "UTF_8", "true", ""), named));
        all.add(mapping(csv(",", "WINDOWS_1252", "true", ""), named));
        all.add(mapping(csv("|", "ISO_8859_1", "false", ""), numbered));
        all.add(mapping(csv(";", "UTF_8", "true", ", \"groupNames\": [\"a\"]"), named));
        all.add(mapping("{\"json\": {\"records\": \"/data\"}}", pointed));
        all.add(mapping("{\"ndjson\": true}", pointed));
        LloConverter.listBuiltInMappings().forEach(id -> all.add(LloConverter.getBuiltInMapping(id)));
        return all;
    }

    private static String fields(String source, Object... names) {
        return FIELDS.replace("SOURCE", source).formatted(names);
    }

    private static String csv(String delimiter, String charset, String header, String more) {
        return "{\"csv\": {\"delimiter\": \"" + delimiter + "\", \"charset\": \"" + charset + "\", \"header\": "
                + header + more + "}}";
    }

    private static PartnerMapping mapping(String input, String fields) {
        String json = "{\"formatVersion\": \"1.0\", \"kind\": \"mapping\", \"id\": \"m\", \"input\": " + input
                + ", \"target\": \"PROFILES\", \"fields\": [" + fields + "]}";
        return CONVERTER
                .readMapping(ImportSource.of(json.getBytes(StandardCharsets.UTF_8), "mapping"))
                .getValue();
    }

    /**
     * Converts bytes.
     *
     * @param data the bytes
     */
    public static void fuzzerTestOneInput(byte[] data) {
        PartnerMapping mapping = MAPPINGS.get(Hold.first(data) % MAPPINGS.size());
        StringBuilder out = new StringBuilder();
        StringBuilder rejects = new StringBuilder();
        StringBuilder found = new StringBuilder();
        ConversionResult result =
                CONVERTER.convert(mapping, ImportSource.of(Hold.bytes(data, 1), "file"), out, true, rejects, found);
        Hold.soundReport(result.getReport());
        Hold.that(found.toString().lines().count() == result.countRejected(), "rejects without findings");
        Hold.that(!found.toString().contains("\"findings\":[]"), "rejected for no reason");
        if (mapping.makesProfiles()) {
            Hold.that(out.toString().lines().count() == result.countAccepted(), "records lost");
            ImportReport again = LloImporter.standard()
                    .readProfiles(
                            ImportSource.of(out.toString().getBytes(StandardCharsets.UTF_8), "file.ndjson"),
                            profile -> {});
            Hold.that(result.countAccepted() == 0 || !again.hasErrors(), "makes what it refuses");
        }
    }
}
