package nl.llo.examples.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.llo.io.LloCatalogues;
import nl.llo.io.LloReferenceData;
import nl.llo.matching.lint.CatalogueLint;
import nl.llo.matching.lint.LintCode;
import nl.llo.matching.lint.LintPlace;
import nl.llo.matching.lint.LintResult;
import nl.llo.matching.lint.LintSeverity;
import org.junit.jupiter.api.Test;

class BuiltInLintTest {

    private final List<LintResult> results = CatalogueLint.of(LloCatalogues.builtIn(), LloReferenceData.builtIn())
            .list();

    /** Both ask for unemployment beside the months of it, which is saying it twice, and does no harm. */
    @Test
    void warnsOfNothingElseInTheBuiltInCatalogue() {
        assertThat(results.stream()
                        .filter(result -> result.getSeverity() == LintSeverity.WARNING)
                        .map(BuiltInLintTest::line))
                .as("mend the catalogue; if it is right, name it here and say why")
                .containsExactly(
                        "LLO-LINT-SUBSUMED-BRANCH fnv-recently-unemployed-or-threatened/definition/any/0/all/0",
                        "LLO-LINT-SUBSUMED-BRANCH fnv-loopbaan/conditions/0/criterion/any/1/all/0");
    }

    @Test
    void looksAtAllOfTheBuiltInCatalogue() {
        assertThat(results).extracting(LintResult::getCode).doesNotContain(LintCode.TOO_LARGE);
    }

    @Test
    void tellsWhichGroupsAreTheSameByDefinition() {
        assertThat(results.stream().map(BuiltInLintTest::line)).contains("LLO-LINT-EQUIVALENT-GROUPS up-to-mbo-2");
    }

    private static String line(LintResult result) {
        LintPlace place = result.getPlace();
        String record = place.getRegulation()
                .map(Object::toString)
                .orElseGet(() -> place.getGroup().orElseThrow().toString());
        return result.getCode() + " " + record + place.getPointer();
    }
}
