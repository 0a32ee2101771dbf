package nl.llo.examples.cli.wording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.llo.matching.outcome.ProfileAttribute;
import nl.llo.model.budget.AllocationPolicy;
import nl.llo.model.budget.CapKind;
import nl.llo.model.budget.CostKind;
import nl.llo.model.budget.RestAtEnd;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.facility.FacilityKind;
import nl.llo.model.facility.FacilityStatus;
import nl.llo.model.factor.FactorEffect;
import nl.llo.model.organisation.OrganisationRole;
import nl.llo.model.organisation.OrganisationType;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.regulation.AccessMode;
import nl.llo.model.regulation.CumulationKind;
import nl.llo.model.regulation.Payee;
import nl.llo.model.regulation.RegulationKind;
import nl.llo.model.regulation.Strength;
import nl.llo.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {

    private static final Path FOLDER = Path.of("src/main/resources/nl/llo/examples/cli/wording");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        Properties nl = properties(Language.NL);
        Properties en = properties(Language.EN);
        assertThat(nl.stringPropertyNames()).isEqualTo(en.stringPropertyNames());
        assertThat(nl.stringPropertyNames())
                .allSatisfy(
                        key -> assertThat(places(nl.getProperty(key))).as(key).isEqualTo(places(en.getProperty(key))));
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        String sources = sources();
        assertThat(properties(Language.NL).stringPropertyNames())
                .allSatisfy(key -> assertThat(sources)
                        .as(key)
                        .containsAnyOf(
                                "\"" + key + "\"",
                                "\"" + key.substring(key.lastIndexOf('.') + 1) + "\"",
                                prefixOf(key)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyConstantHasAName(Language language) {
        Wording wording = Wording.in(language);
        assertThat(constants())
                .allSatisfy(constant ->
                        assertThat(wording.name(constant)).isNotBlank().doesNotContain("_"));
    }

    @ParameterizedTest
    @EnumSource(ProfileAttribute.class)
    void everyMissingFactCanBeAskedFor(ProfileAttribute attribute) throws IOException {
        if (attribute != ProfileAttribute.TRAIT) { // the catalogue has the question
            assertThat(properties(Language.NL).getProperty("ask." + attribute)).endsWith("?");
            assertThat(properties(Language.EN).getProperty("ask." + attribute)).endsWith("?");
        }
    }

    private static Stream<Enum<?>> constants() {
        return Stream.<Enum<?>[]>of(
                        RegulationKind.values(),
                        FacilityKind.values(),
                        FacilityStatus.values(),
                        AccessMode.values(),
                        Payee.values(),
                        CumulationKind.values(),
                        OrganisationType.values(),
                        OrganisationRole.values(),
                        AllocationPolicy.values(),
                        CapKind.values(),
                        CostKind.values(),
                        RestAtEnd.values(),
                        FactorEffect.values(),
                        Strength.values(),
                        EducationLevel.values(),
                        ApplicantKind.values(),
                        PlaceKind.values())
                .flatMap(Stream::of);
    }

    /** Keys that end in the name of a constant or of a mistake are put together. */
    private static String prefixOf(String key) {
        return key.matches("[A-Z].*") ? "getSimpleName()" : "\"" + key.substring(0, key.lastIndexOf('.') + 1) + "\" +";
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(found -> found.group())
                .sorted()
                .distinct()
                .toList();
    }

    private static Properties properties(Language language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader =
                Files.newBufferedReader(FOLDER.resolve("wording_" + language.code() + ".properties"), UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static String sources() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.append(Files.readString(file, UTF_8));
            }
        }
        return sources.toString();
    }
}
