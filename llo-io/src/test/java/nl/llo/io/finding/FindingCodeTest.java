package nl.llo.io.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.llo.io.ImportSource;
import nl.llo.io.LloCatalogues;
import nl.llo.io.LloImporter;
import nl.llo.io.LloLedgers;
import nl.llo.io.LloReplays;
import nl.llo.io.convert.ConvertFindingTest;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.id.EventKey;
import nl.llo.model.ledger.LedgerEvent;
import nl.llo.model.text.Language;
import nl.llo.model.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code has sentences in both languages, a broken case and a clean one. */
class FindingCodeTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");

    @ParameterizedTest
    @MethodSource("cases")
    void aBrokenCaseIsFoundAndNothingElse(FindingCase example) {
        List<Finding> findings = findings(example, example.broken());
        assertThat(findings).hasSize(1);
        Finding finding = findings.get(0);
        assertThat(finding.getCode().getCode()).isEqualTo(example.code());
        assertThat(finding.getLocation().getFile()).isEqualTo("case");
        assertThat(finding.getLocation().getLine()).isPositive();
        assertThat(finding.getLocation().getColumn()).isPositive();
        assertThat(finding.getMessage(Language.EN).contains("null"))
                .isEqualTo(finding.getCode() == FindingCode.VALUE_NULL);
        for (Language language : Language.values()) {
            assertThat(finding.getMessage(language)).isNotBlank().doesNotContain("{", "}", "phrase");
            assertThat(finding.getHint(language)).isNotBlank().doesNotContain("{", "}", "phrase");
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void inACleanCaseNothingIsFound(FindingCase example) {
        assertThat(findings(example, example.clean())).isEmpty();
    }

    @Test
    void everyCodeHasACase() {
        assertThat(cases().map(FindingCase::code))
                .as("findings/cases.txt has one case for each code, in their order")
                .containsExactlyElementsOf(Arrays.stream(FindingCode.values())
                        .filter(code -> !ConvertFindingTest.isFoundByConversions(code))
                        .filter(code -> !code.name().startsWith("LINT_")) // see LintReviewTest in llo-examples
                        .map(FindingCode::getCode)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void everyCodeHasAMessageAndAHintInBothLanguagesWithTheSameArguments(FindingCode code) {
        Templates dutch = Templates.of(Language.NL);
        Templates english = Templates.of(Language.EN);
        assertThat(dutch.keys()).contains(code + ".message", code + ".hint");
        for (String key : english.keys()) {
            if (key.startsWith(code + ".")) {
                assertThat(dutch.keys()).contains(key);
                assertThat(arguments(dutch.get(key))).as(key).isEqualTo(arguments(english.get(key)));
                assertThat(english.get(key)).matches("(?s)[\\p{Lu}\"{].*[.]");
                assertThat(dutch.get(key)).matches("(?s)[\\p{Lu}\"{].*[.]");
            }
        }
    }

    @Test
    void bothLanguagesHaveTheSameSentencesAndNoOthersThanAreUsed() {
        Templates dutch = Templates.of(Language.NL);
        assertThat(dutch.keys()).isEqualTo(Templates.of(Language.EN).keys());
        Set<String> roots = new TreeSet<>();
        Arrays.stream(FindingCode.values()).forEach(code -> roots.add(code.getCode()));
        Arrays.stream(Phrase.values()).forEach(phrase -> roots.add("phrase." + phrase));
        assertThat(dutch.keys())
                .filteredOn(key -> !key.startsWith("severity.") && !key.startsWith("report."))
                .allMatch(key -> roots.contains(key) || roots.contains(key.replaceAll("\\.(message|hint).*", "")));
        assertThat(dutch.keys())
                .containsAll(Arrays.stream(Phrase.values())
                        .map(phrase -> "phrase." + phrase)
                        .toList());
    }

    static Stream<FindingCase> cases() {
        return FindingCase.all().stream();
    }

    private static List<Finding> findings(FindingCase example, String input) {
        ByteArrayInputStream in = new ByteArrayInputStream(example.file(input));
        if (example.isScenario()) {
            return LloReplays.standard()
                    .readScenario(ImportSource.of(in, "case"))
                    .getReport()
                    .listFindings();
        }
        LloImporter importer = LloImporter.standard().withCatalogue(LloCatalogues.builtIn());
        if (example.isLedger()) {
            return LloLedgers.standard()
                    .read(ImportSource.of(in, "case"), new OnceOnly())
                    .listFindings();
        }
        ImportReport report = example.isCatalogue()
                ? importer.readCatalogue(ImportSource.of(in, "case"), Catalogue.empty())
                        .getReport()
                : importer.readProfiles(ImportSource.of(in, "case")).getReport();
        return report.listFindings();
    }

    /** Stands for the rules of a ledger, which this module does not know. */
    private static final class OnceOnly implements Function<LedgerEvent, Optional<LocalizedText>> {
        private final Set<EventKey> keys = new HashSet<>();

        @Override
        public Optional<LocalizedText> apply(LedgerEvent event) {
            return keys.add(event.getKey()) ? Optional.empty() : Optional.of(LocalizedText.of("dubbel", "twice"));
        }
    }

    private static Set<String> arguments(String sentence) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = ARGUMENT.matcher(sentence);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
