package nl.llo.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.profile.Profile;
import org.junit.jupiter.api.Test;

/** What is exported can be imported again, and is then what it was. */
class RoundTripTest {

    @Property(tries = 100)
    void catalogues(@ForAll Catalogue catalogue) {
        String json = write(out -> LloExporter.standard().writeCatalogue(catalogue, out));
        ImportResult<Catalogue> result = readCatalogue(json);
        assertThat(result.getReport().hasErrors())
                .as(result.getReport().toString())
                .isFalse();
        assertThat(result.getValue()).isEqualTo(catalogue);
        assertThat(write(out -> LloExporter.standard().writeCatalogue(result.getValue(), out)))
                .isEqualTo(json);
    }

    @Property(tries = 100)
    void profilesInADocument(@ForAll @Size(max = 5) List<Profile> profiles) {
        assertRoundTrip(profiles, write(out -> LloExporter.standard().writeProfiles(profiles, out)), "p.json");
        assertRoundTrip(profiles, write(out -> LloExporter.compact().writeProfiles(profiles, out)), "p.json");
    }

    @Property(tries = 100)
    void profilesOnLines(@ForAll @Size(min = 1, max = 5) List<Profile> profiles) {
        assertRoundTrip(profiles, write(out -> LloExporter.standard().writeProfileLines(profiles, out)), "p.ndjson");
        assertRoundTrip(profiles, write(out -> LloExporter.standard().writeProfileLines(profiles, out)), "p.json");
    }

    @Test
    void theBuiltInCatalogue() {
        Catalogue catalogue = LloCatalogues.builtIn();
        String json = write(out -> LloExporter.standard().writeCatalogue(catalogue, out));
        assertThat(readCatalogue(json).getValue()).isEqualTo(catalogue);
    }

    private static void assertRoundTrip(List<Profile> profiles, String json, String name) {
        ImportResult<List<Profile>> result =
                LloImporter.standard().readProfiles(ImportSource.of(json.getBytes(StandardCharsets.UTF_8), name));
        assertThat(result.getReport().hasErrors())
                .as(result.getReport().toString())
                .isFalse();
        assertThat(result.getValue()).isEqualTo(profiles);
    }

    private static ImportResult<Catalogue> readCatalogue(String json) {
        return LloImporter.standard()
                .readCatalogue(ImportSource.of(json.getBytes(StandardCharsets.UTF_8), "c.json"), Catalogue.empty());
    }

    private static String write(Consumer<Appendable> writing) {
        StringBuilder out = new StringBuilder();
        writing.accept(out);
        return out.toString();
    }
}
