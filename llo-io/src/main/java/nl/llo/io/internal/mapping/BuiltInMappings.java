package nl.llo.io.internal.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.internal.json.Limits;

/** The mappings that come with the library. */
public final class BuiltInMappings {

    /** Their ids, in the order in which they are listed. */
    public static final List<String> IDS = List.of(
            "vum-jobseekers",
            "dennis-instruments",
            "duo-mbo-register-pipe",
            "duo-mbo-register-semicolon",
            "municipality-codes");

    private BuiltInMappings() {}

    /** Reads one; throws an {@link IllegalArgumentException} when there is none with that id. */
    public static Mapping get(String id) {
        if (!IDS.contains(id)) {
            throw new IllegalArgumentException("No mapping " + id + "; there are " + IDS);
        }
        String name = "/nl/llo/io/mapping/" + id + ".json";
        FindingCollector findings = new FindingCollector();
        try (InputStream in = BuiltInMappings.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The library's own resource " + name + " is missing");
            }
            Mapping mapping = new MappingReader(Limits.STANDARD, findings, new Conversions(List.of())).read(in, name);
            if (mapping == null) {
                throw new IllegalStateException("The library's own resource " + name + " has errors: "
                        + findings.toReport().listFindings());
            }
            return mapping;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
