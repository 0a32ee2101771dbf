package nl.llo.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.llo.io.finding.ImportReport;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.profile.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused is copied as it came, and can be mended and sent again. */
class RejectsTest {

    private static final String GOOD = "{\"id\":\"a\"}";
    private static final String BAD = "{ \"id\" : \"B]},\\\"\" ,\t\"hoursPerWeek\":1.50}";
    private static final String WORSE = "{\"birthDate\":\"x\",\"é\":[{\"a\":[1]}]}";

    @TempDir
    Path folder;

    private final List<Profile> accepted = new ArrayList<>();

    private ImportReport read(String name, String text) throws IOException {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private ImportReport read(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        return LloImporter.standard().readProfiles(ImportSource.of(file), accepted::add, folder.resolve("rejects"));
    }

    private String rejects() throws IOException {
        return Files.readString(folder.resolve("rejects"));
    }

    private List<String> findings() throws IOException {
        return Files.readAllLines(folder.resolve("rejects.findings.ndjson"));
    }

    @Test
    void linesAreCopiedByteForByte() throws IOException {
        read("p.ndjson", GOOD + "\n" + BAD + "  \r\n\n" + WORSE + "\n" + GOOD + "\n{broken\n" + BAD);

        assertThat(rejects()).isEqualTo(BAD + "  \r\n" + WORSE + "\n{broken\n" + BAD + "\n");
        assertThat(accepted).hasSize(2);
    }

    @Test
    void eachRefusedRecordHasItsFindingsBesideIt() throws IOException {
        read("p.ndjson", GOOD + "\n" + BAD + "\n" + WORSE + "\n");

        assertThat(findings()).hasSize(2);
        assertThat(findings().get(0)).startsWith("{\"record\":1,").contains("LLO-VALUE-FORM", "\"line\":2");
        assertThat(findings().get(1))
                .startsWith("{\"record\":2,")
                .contains("LLO-VALUE-DATE", "LLO-PROPERTY-UNKNOWN", "\"line\":3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[%s]", "{\"formatVersion\":\"1.0\",\"kind\":\"profiles\",\"profiles\":[%s]}"})
    void itemsOfAListAreCopiedByteForByte(String document) throws IOException {
        read("p.json", document.formatted("\n" + GOOD + " ,\n  " + BAD + "\n,3, " + WORSE + "," + GOOD + "\n"));

        assertThat(rejects()).isEqualTo("[\n" + BAD + ",\n3,\n" + WORSE + "\n]\n");
        assertThat(findings()).hasSize(3);
        assertThat(accepted).hasSize(2);
    }

    @Test
    void mendedRejectsGoInAndNothingIsLostOrTwice() throws IOException {
        read("p.json", "[" + GOOD + "," + BAD + "," + GOOD + "," + BAD + "]");
        String mended = rejects().replace("B]},\\\"", "b");

        ImportReport report = read("again.json", mended);

        assertThat(report.hasErrors()).isFalse();
        assertThat(accepted)
                .extracting(profile -> profile.getId().orElseThrow().value())
                .containsExactly("a", "a", "b", "b");
    }

    @Test
    void whereReadingEndsTheRestFollowsAsItCame() throws IOException {
        read("p.json", "[" + GOOD + "," + BAD + "," + GOOD + ",{\"id\": oops}, " + GOOD + "]\n");

        assertThat(rejects()).isEqualTo("[\n" + BAD + ",\n{\"id\": oops}, " + GOOD + "]\n");
        assertThat(accepted).hasSize(2);
    }

    @Test
    void aMissingCommaLosesNothing() throws IOException {
        read("p.json", "[" + GOOD + " " + GOOD + "," + BAD + "]");

        assertThat(rejects()).isEqualTo("[\n" + GOOD + "," + BAD + "]");
        assertThat(accepted).hasSize(1);
    }

    @Test
    void fromBytesThatAreNoTextOnEverythingIsCopied() throws IOException {
        byte[] latin = (GOOD + "\n{\"id\":\"\u00e9\"}\n" + GOOD + "\n").getBytes(StandardCharsets.ISO_8859_1);
        read("p.ndjson", latin);

        byte[] copy = Files.readAllBytes(folder.resolve("rejects"));
        assertThat(new String(copy, StandardCharsets.ISO_8859_1)).isEqualTo("{\"id\":\"\u00e9\"}\n" + GOOD + "\n");
        assertThat(accepted).hasSize(1);
    }

    @Test
    void aSingleProfileIsCopiedWhole() throws IOException {
        read("p.json", " " + WORSE + "\n");

        assertThat(rejects()).isEqualTo(" " + WORSE + "\n");
    }

    @Test
    void withoutRefusalsThereAreNoFiles() throws IOException {
        read("p.json", "[" + GOOD + "]");

        assertThat(folder.resolve("rejects")).doesNotExist();
        assertThat(folder.resolve("rejects.findings.ndjson")).doesNotExist();
    }

    @Test
    void findingsBeyondTheCapsReachTheCopyToo() throws IOException {
        Path file = Files.writeString(folder.resolve("p.ndjson"), (BAD + "\n").repeat(50));
        ImportReport report = LloImporter.standard()
                .withLimits(ImportLimits.standard().withFindings(3, 10))
                .readProfiles(ImportSource.of(file), accepted::add, folder.resolve("rejects"));

        assertThat(report.listFindings()).hasSize(3);
        assertThat(rejects()).isEqualTo((BAD + "\n").repeat(50));
        assertThat(findings()).hasSize(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"p.ndjson", "p.json"})
    void whatComesFromAStreamIsCopiedTooAndNothingElseIsLeft(String name) throws IOException {
        String text = name.endsWith(".json")
                ? "[" + GOOD + "," + BAD + "," + WORSE + "]"
                : GOOD + "\n" + BAD + "\n" + WORSE + "\n";
        ImportSource stream = ImportSource.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name);
        ImportReport report = LloImporter.standard().readProfiles(stream, accepted::add, folder.resolve("rejects"));

        assertThat(rejects()).contains(BAD, WORSE).doesNotContain(GOOD);
        assertThat(findings()).hasSize(2).allMatch(line -> line.contains("\"file\":\"" + name + "\""));
        assertThat(report.hasErrors()).isTrue();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("rejects", "rejects.findings.ndjson");
        }
    }

    private ImportReport readCatalogue(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("c.json"), text);
        return LloImporter.standard()
                .readCatalogue(ImportSource.of(file), Catalogue.empty(), folder.resolve("rejects"))
                .getReport();
    }

    @Test
    void recordsOfACatalogueAreCopiedByteForByteIntoOneThatCanBeMended() throws IOException {
        String first = "{ \"id\" : \"A]},\\\"\" }";
        String second = "{\"id\":\"g\",  \"name\":3}";
        readCatalogue("{\"formatVersion\": \"1.0\", \"kind\": \"catalogue\",\n \"documents\": [" + first
                + " , {\"id\": \"D\", \"title\": {\"nl\": \"[{\"}}],\n \"groups\": [" + second + ", 3]}");

        assertThat(rejects())
                .isEqualTo("{\"formatVersion\": \"1.0\", \"kind\": \"catalogue\",\n\"documents\": [\n" + first
                        + "\n],\n\"groups\": [\n" + second + ",\n3\n]}\n");
        assertThat(findings()).hasSize(3);
        assertThat(findings().get(0)).startsWith("{\"record\":1,").contains("/documents/0");
        assertThat(findings().get(2)).startsWith("{\"record\":3,").contains("/groups/1");
    }

    @Test
    void aCatalogueThatIsWrongElsewhereIsCopiedWhole() throws IOException {
        String text = "{\"formatVersion\": \"1.0\", \"kind\": \"catalogue\", \"traits\": oops}";
        readCatalogue(text);

        assertThat(rejects()).isEqualTo(text);
        assertThat(findings()).hasSize(1);
    }

    @Test
    void aSoundCatalogueLeavesNoFiles() throws IOException {
        readCatalogue("{\"formatVersion\": \"1.0\", \"kind\": \"catalogue\"}");

        assertThat(folder.resolve("rejects")).doesNotExist();
        assertThat(folder.resolve("rejects.findings.ndjson")).doesNotExist();
    }
}
