package nl.llo.examples.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.llo.examples.cases.CaseFiles.SourcedCase;
import nl.llo.io.LloCatalogues;
import nl.llo.io.LloReferenceData;
import nl.llo.matching.Matcher;
import nl.llo.matching.Verdict;
import nl.llo.matching.testing.MatchCase;
import nl.llo.matching.testing.MatchCases;
import nl.llo.model.id.RegulationId;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.source.SourceDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MatchingCasesTest {

    private static List<SourcedCase> cases = List.of();

    @BeforeAll
    static void readCases() throws IOException {
        cases = CaseFiles.readAll();
    }

    @TestFactory
    Stream<DynamicTest> comesOutAsTheSourceSays() {
        Matcher matcher = Matcher.of(LloCatalogues.builtIn(), LloReferenceData.builtIn());
        return cases.stream()
                .map(sourced -> DynamicTest.dynamicTest(
                        sourced.matchCase().getName(),
                        () -> assertThat(MatchCases.findFailure(matcher, sourced.matchCase()))
                                .as(sourced.why())
                                .isEmpty()));
    }

    @Test
    void everyRegulationHasAtLeastTwoCases() {
        Map<RegulationId, Long> counts = cases.stream()
                .collect(Collectors.groupingBy(sourced -> sourced.matchCase().getRegulation(), Collectors.counting()));

        assertThat(LloCatalogues.builtIn().listRegulations())
                .extracting(Regulation::getId)
                .as("write a case that fits and one that does not for each regulation")
                .allMatch(id -> counts.getOrDefault(id, 0L) >= 2);
    }

    @Test
    void thePackIsLargeAndEveryFileOfItIsListed() {
        assertThat(cases).hasSizeGreaterThanOrEqualTo(400);
    }

    @Test
    void noCaseHasTheNameOfAnother() {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new TreeSet<>();
        for (SourcedCase sourced : cases) {
            if (!seen.add(sourced.matchCase().getName())) {
                twice.add(sourced.matchCase().getName());
            }
        }

        assertThat(twice).isEmpty();
    }

    @Test
    void whatDoesNotFitNamesTheConditionsToWhichThatIsDue() {
        assertThat(cases)
                .filteredOn(sourced -> sourced.matchCase().getVerdict() == Verdict.NOT_ELIGIBLE)
                .extracting(SourcedCase::matchCase)
                .allSatisfy(matchCase -> assertThat(matchCase.getDecisive())
                        .as(matchCase.getName())
                        .isNotEmpty());
    }

    @Test
    void everyCaseSaysFromWhichDocumentItIs() {
        Set<String> documents = LloCatalogues.builtIn().listDocuments().stream()
                .map(SourceDocument::getId)
                .map(Object::toString)
                .collect(Collectors.toSet());

        assertThat(cases)
                .allSatisfy(sourced -> assertThat(documents)
                        .as(sourced.matchCase().getName())
                        .anyMatch(document -> sourced.why().startsWith(document + " ")));
    }

    @Test
    void everyVerdictIsAmongTheCases() {
        assertThat(cases)
                .extracting(SourcedCase::matchCase)
                .extracting(MatchCase::getVerdict)
                .contains(Verdict.values());
    }
}
