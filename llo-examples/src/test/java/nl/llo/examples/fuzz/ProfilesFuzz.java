package nl.llo.examples.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.llo.io.ImportResult;
import nl.llo.io.ImportSource;
import nl.llo.io.LloExporter;
import nl.llo.io.LloImporter;
import nl.llo.model.profile.Profile;

/** Profiles are refused with findings, or written again to lines that read back to the same. The first byte tells the form. */
public final class ProfilesFuzz {

    private ProfilesFuzz() {}

    /**
     * Reads bytes as profiles.
     *
     * @param data the bytes
     */
    public static void fuzzerTestOneInput(byte[] data) {
        String name = Hold.first(data) % 2 == 0 ? "file.ndjson" : "file.json";
        ImportResult<List<Profile>> result =
                LloImporter.standard().readProfiles(ImportSource.of(Hold.bytes(data, 1), name));
        Hold.soundReport(result.getReport());
        StringBuilder out = new StringBuilder();
        LloExporter.compact().writeProfileLines(result.getValue(), out);
        ImportResult<List<Profile>> again = LloImporter.standard()
                .readProfiles(ImportSource.of(out.toString().getBytes(StandardCharsets.UTF_8), "file.ndjson"));
        Hold.that(again.getValue().equals(result.getValue()), "reads back to something else");
        Hold.that(result.getValue().isEmpty() || !again.getReport().hasErrors(), "writes what it refuses");
    }
}
