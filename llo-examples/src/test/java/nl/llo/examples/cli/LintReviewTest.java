package nl.llo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.llo.io.ImportSource;
import nl.llo.io.LloCatalogues;
import nl.llo.io.LloImporter;
import nl.llo.io.LloReferenceData;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.ImportReport;
import nl.llo.io.finding.Location;
import nl.llo.matching.lint.CatalogueLint;
import nl.llo.matching.lint.LintCode;
import nl.llo.matching.lint.LintPlace;
import nl.llo.matching.lint.LintResult;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What reasoning finds is reported like everything else, in the same words, at its place in the file. */
class LintReviewTest {

    private static final String CATALOGUE = """
            {"formatVersion": "1.0", "kind": "catalogue",
             "documents": [{"id": "D", "title": {"nl": "x"}}],
             "regulations": [{"id": "r", "name": {"nl": "x"}, "kind": "LAW",
               "conditions": [{"id": "c", "criterion": %s, "sources": [{"document": "D"}]}],
               "sources": [{"document": "D"}]}]}
            """;

    @ParameterizedTest
    @EnumSource(LintCode.class)
    void everyCodeHasTheSameWeightAndTheSameWords(LintCode code) {
        Location place = Location.ofFile("f");
        FindingCode same = LintReview.code(code);
        assertThat(same.getCode()).isEqualTo(code.toString());
        assertThat(same.getSeverity()).hasToString(code.getSeverity().toString());
        Map<String, String> open =
                Map.of("what", "{what}", "beside", "{beside}", "group", "{group}", "groups", "{groups}");
        LintResult result = LintResult.builder()
                .code(code)
                .place(LintPlace.builder().pointer("").build())
                .build();
        for (Language language : Language.values()) {
            assertThat(Finding.of(same, place, open).getMessage(language))
                    .as("findings_%s.properties and LintCode", language)
                    .isEqualTo(code.getMessageTemplate(language));
            assertThat(Finding.of(same, place, Map.of()).getHint(language)).isEqualTo(result.getHint(language));
        }
    }

    @Test
    void theWholeBuiltInCatalogueReadsTheSameInBothForms() {
        List<LintResult> results = CatalogueLint.of(LloCatalogues.builtIn(), LloReferenceData.builtIn())
                .list();
        List<Finding> findings = new ArrayList<>();
        new LintReview().review(new Anywhere(), findings::add);
        assertThat(findings).hasSameSizeAs(results).isNotEmpty();
        for (int i = 0; i < results.size(); i++) {
            for (Language language : Language.values()) {
                assertThat(findings.get(i).getMessage(language))
                        .isEqualTo(results.get(i).getMessage(language));
            }
        }
    }

    @Test
    void findsTheWealthTestWhoseFirstBranchIsDead() {
        String dead = """
                {"any": [{"all": [{"age": {"min": 67}}, {"wealth": {"max": 170725}}]},
                         {"wealth": {"max": 243892}}]}
                """;
        assertThat(lines(dead))
                .containsExactly("4 LLO-LINT-SUBSUMED-BRANCH /regulations/0/conditions/0/criterion/any/0");
        assertThat(lines(dead.replace("170725", "?").replace("243892", "170725").replace("?", "243892")))
                .isEmpty();
    }

    /** The key that was meant is not there, or nothing stands below it; then nobody is left out. */
    @Test
    void findsTheRegionListWithAWrongKey() {
        String meant = "{\"not\": {\"place\": {\"kinds\": [\"HOME\"], \"area\": {\"regions\": [\"AM05\"]}}}}";
        assertThat(lines(meant)).isEmpty();
        assertThat(lines(meant.replace("regions", "region")))
                .containsExactly("4 LLO-PROPERTY-UNKNOWN /regulations/0/conditions/0/criterion/not/place/area/region");
        assertThat(lines(meant.replace("\"AM05\"", "")))
                .containsExactly("4 LLO-LIST-EMPTY /regulations/0/conditions/0/criterion/not/place/area/regions");
        assertThat(lines("{\"not\": {\"any\": []}}"))
                .containsExactly("4 LLO-LINT-ALWAYS-TRUE /regulations/0/conditions/0/criterion");
    }

    private static List<String> lines(String criterion) {
        byte[] bytes = CATALOGUE.formatted(criterion).getBytes(StandardCharsets.UTF_8);
        ImportReport report = LloImporter.standard()
                .withReview(new LintReview())
                .readCatalogue(ImportSource.of(bytes, "f"), Catalogue.empty())
                .getReport();
        return report.listFindings().stream()
                .map(finding -> finding.getLocation().getLine() + " " + finding.getCode() + " "
                        + finding.getLocation().getPointer())
                .toList();
    }
}
