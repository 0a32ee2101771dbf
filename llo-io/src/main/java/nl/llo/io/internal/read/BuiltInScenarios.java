package nl.llo.io.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.internal.json.Limits;
import nl.llo.model.replay.ReplayScenario;

/** The scenarios that come with the library. */
public final class BuiltInScenarios {

    /** Their ids, in the order in which they are listed. */
    public static final List<String> IDS = List.of("stap-2023-05", "stap-2023-07", "stap-2023-09");

    private BuiltInScenarios() {}

    /** Reads one; throws an {@link IllegalArgumentException} when there is none with that id. */
    public static ReplayScenario get(String id) {
        if (!IDS.contains(id)) {
            throw new IllegalArgumentException("No scenario " + id + "; there are " + IDS);
        }
        String name = "/nl/llo/io/replay/" + id + ".json";
        FindingCollector findings = new FindingCollector();
        try (InputStream in = BuiltInScenarios.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The library's own resource " + name + " is missing");
            }
            ReplayScenario scenario = new ReplayReader(Limits.STANDARD, findings).readScenario(in, name);
            if (scenario == null) {
                throw new IllegalStateException("The library's own resource " + name + " has errors: "
                        + findings.toReport().listFindings());
            }
            return scenario;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
