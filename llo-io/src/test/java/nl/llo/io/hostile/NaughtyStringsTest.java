package nl.llo.io.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.llo.io.ImportResult;
import nl.llo.io.ImportSource;
import nl.llo.io.LloExporter;
import nl.llo.io.LloImporter;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.ImportReport;
import nl.llo.io.finding.Severity;
import nl.llo.io.internal.codec.Shape;
import nl.llo.io.internal.wire.CatalogueDocument;
import nl.llo.io.internal.wire.WireFormat;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.profile.Profile;
import nl.llo.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Big List of Naughty Strings in every text of the wire format. Each is taken, and then comes back as it was but for its
 * accents, which are composed; or it is refused with a place. Nothing of a profile is ever repeated.
 */
class NaughtyStringsTest {

    /** What the library itself may say; a string that is part of it proves nothing. */
    private static final String OWN_WORDS = ownWords();

    static List<TextPlace> profiles() {
        return Samples.PROFILES;
    }

    static List<TextPlace> catalogues() {
        return Samples.CATALOGUES;
    }

    @Test
    void everyTextOfTheFormatIsTried() {
        assertThat(kinds(Samples.PROFILES)).isEqualTo(TextPlace.kinds(WireFormat.PROFILE.shape()));
        assertThat(kinds(Samples.CATALOGUES)).isEqualTo(TextPlace.kinds(CatalogueDocument.CODEC.shape()));
    }

    @Test
    void withoutThemEveryDocumentIsSound() {
        for (TextPlace place : Samples.PROFILES) {
            assertThat(LloImporter.standard()
                            .readProfiles(ImportSource.of(bytes(place.document().toString()), "file.json"))
                            .getValue())
                    .hasSize(1);
        }
        for (TextPlace place : Samples.CATALOGUES) {
            assertThat(LloImporter.standard()
                            .readCatalogue(
                                    ImportSource.of(bytes(place.document().toString()), "file.json"), Catalogue.empty())
                            .findValue())
                    .as(place.document().toString())
                    .isPresent();
        }
    }

    private static Set<String> kinds(List<TextPlace> places) {
        Set<String> kinds = new TreeSet<>();
        places.forEach(place -> kinds.add(place.kind()));
        return kinds;
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void inAProfile(TextPlace place) {
        int count = 0;
        for (String string : Outside.naughtyStrings()) {
            ImportResult<List<Profile>> result =
                    LloImporter.standard().readProfiles(ImportSource.of(bytes(place.with(string)), "file.json"));
            boolean taken = taken(result.getReport(), place, string);
            count += taken ? 1 : 0;
            assertThat(result.getValue()).as(place + " " + string).hasSize(taken ? 1 : 0);
            if (taken) {
                StringBuilder out = new StringBuilder();
                LloExporter.compact().writeProfileLines(result.getValue(), out);
                assertComesBack(string, out);
            }
            assertNothingRepeated(result.getReport(), string);
        }
        if (place.kind().equals("Place.neighbourhood")) {
            assertThat(count).as("no text is refused without need").isGreaterThan(400);
        }
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void inACatalogue(TextPlace place) {
        for (String string : Outside.naughtyStrings()) {
            ImportResult<Catalogue> result = LloImporter.standard()
                    .readCatalogue(ImportSource.of(bytes(place.with(string)), "file.json"), Catalogue.empty());
            if (taken(result.getReport(), place, string)) {
                StringBuilder out = new StringBuilder();
                LloExporter.compact().writeCatalogue(result.getValue(), out);
                assertComesBack(string, out);
            }
        }
    }

    private static boolean taken(ImportReport report, TextPlace place, String string) {
        List<Finding> errors = report.listFindings().stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR)
                .toList();
        assertThat(errors).as(place + " " + string).allSatisfy(error -> {
            assertThat(error.getLocation().getLine()).isPositive();
            assertThat(error.getLocation().getColumn()).isPositive();
        });
        assertThat(report.listFindings())
                .allSatisfy(finding -> assertThat(finding.getMessage(Language.NL) + finding.getMessage(Language.EN))
                        .as("shows as it is written")
                        .doesNotMatch("(?s).*[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069].*"));
        return errors.isEmpty();
    }

    private static void assertComesBack(String string, StringBuilder out) {
        String expected = Normalizer.normalize(string, Normalizer.Form.NFC);
        assertThat(texts(out.toString())).contains(expected);
    }

    private static List<String> texts(String json) {
        List<String> texts = new ArrayList<>();
        collect(JsonMapper.shared().readTree(json), texts);
        return texts;
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isString()) {
            texts.add(node.asString());
        } else if (node.isObject()) {
            texts.addAll(node.propertyNames());
        }
        node.forEach(child -> collect(child, texts));
    }

    private static void assertNothingRepeated(ImportReport report, String string) {
        if (string.isBlank() || OWN_WORDS.contains(string)) {
            return;
        }
        for (Finding finding : report.listFindings()) {
            assertThat(finding.toString()
                            + finding.getArguments()
                            + finding.getHint(Language.NL)
                            + finding.getHint(Language.EN)
                            + finding.getMessage(Language.NL))
                    .doesNotContain(string);
        }
    }

    private static String ownWords() {
        StringBuilder words = new StringBuilder("0123456789 file.json:1:1 ERROR WARNING INFO");
        for (FindingCode code : FindingCode.values()) {
            words.append(' ').append(code.getCode());
        }
        Samples.PROFILES.forEach(place -> words.append(' ').append(place.kind()));
        words(WireFormat.PROFILE.shape(), words, new TreeSet<>());
        for (String language : List.of("en", "nl")) {
            try (var in = Finding.class.getResourceAsStream("findings_" + language + ".properties")) {
                words.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return words.toString();
    }

    private static void words(Shape shape, StringBuilder words, Set<String> seen) {
        if (shape instanceof Shape.Choice choice) {
            words.append(choice.words());
        } else if (shape instanceof Shape.Ref ref && seen.add(ref.type().name())) {
            ref.type().properties().forEach(property -> {
                words.append(' ').append(property.name());
                words(property.shape(), words, seen);
            });
        } else if (shape instanceof Shape.OneOf several) {
            several.shapes().forEach(one -> words(one, words, seen));
        }
    }

    private static ByteArrayInputStream bytes(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
