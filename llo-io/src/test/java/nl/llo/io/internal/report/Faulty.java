package nl.llo.io.internal.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.llo.io.ImportSource;
import nl.llo.io.LloImporter;
import nl.llo.io.finding.ImportReport;

/** Files with faults, to be reported on. */
final class Faulty {

    static final String CATALOGUE = """
            {
              "formatVersion": "1.0",
              "kind": "catalogue",
              "documents": [{"id": "D", "title": {"nl": "Een stuk", "en": " "}, "date": "2026-02-30"}],
              "traits": [{"id": "t-<script>alert(1)</script>", "name": {"nl": "x"}, "qestion": {"nl": "?"}}],
              "groups": [{"id": "g", "name": {"nl": "<img src=x onerror=alert(2)>\\u202e"}, "definition": {"trait": "gone"},
                "sources": [{"document": "D"}, {"document": "</script><script>alert(3)</script>"}]}],
              "regulations": [{"id": "r", "name": {"nl": "Regeling"}, "kind": "PILOTS",
                "area": {"municipalities": ["GM9999"]}, "sources": []}]
            }
            """;

    static final String PROFILES = """
            {"birthDate": "1985-13-45", "education": "geheim-canary-7731"}
            {"home": {"postcode": "canary-9917"}, "canary-5512": 1}
            """;

    private Faulty() {}

    static Path write(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ImportReport catalogue(Path file) {
        return LloImporter.standard().readCatalogue(file).getReport();
    }

    static ImportReport profiles(Path file) {
        return LloImporter.standard().readProfiles(ImportSource.of(file), profile -> {});
    }
}
