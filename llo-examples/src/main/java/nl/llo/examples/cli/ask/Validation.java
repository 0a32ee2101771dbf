package nl.llo.examples.cli.ask;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.llo.io.ImportSource;
import nl.llo.io.LloExporter;
import nl.llo.io.LloImporter;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.Severity;
import nl.llo.model.profile.Profile;

/** Holds a profile to what every imported profile is held to. */
final class Validation {

    private Validation() {}

    /** The first error that the import reports; its text tells no value of the profile. */
    static Optional<Finding> findError(Profile profile) {
        StringBuilder json = new StringBuilder();
        LloExporter.compact().writeProfileLines(List.of(profile), json);
        return LloImporter.standard()
                .readProfiles(ImportSource.of(json.toString().getBytes(StandardCharsets.UTF_8), "-"), read -> {})
                .listFindings()
                .stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR)
                .findFirst();
    }
}
