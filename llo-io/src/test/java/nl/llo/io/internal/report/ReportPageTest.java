package nl.llo.io.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.llo.io.LloReporter;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.finding.ImportReport;
import nl.llo.io.finding.Location;
import nl.llo.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPageTest {

    @TempDir
    Path folder;

    private String page(LloReporter reporter, ImportReport report) {
        StringBuilder page = new StringBuilder();
        reporter.writeHtml(report, page);
        return page.toString();
    }

    @Test
    void aPageTellsEveryFindingInBothLanguagesWithItsPlace() {
        Path file = Faulty.write(folder, "c.json", Faulty.CATALOGUE);
        ImportReport report = Faulty.catalogue(file);

        String page = page(LloReporter.standard(), report);

        assertThat(report.listFindings()).hasSizeGreaterThan(5);
        for (Finding finding : report.listFindings()) {
            Location place = finding.getLocation();
            assertThat(page)
                    .contains(Html.escape(finding.getMessage(Language.NL)))
                    .contains(Html.escape(finding.getMessage(Language.EN)))
                    .contains(Html.escape(finding.getHint(Language.NL)))
                    .contains("id=\"" + finding.getCode() + "\"")
                    .contains(place.getFile() + ":" + place.getLine() + ":" + place.getColumn())
                    .contains(Html.escape(place.getPointer()));
        }
    }

    @Test
    void aPageTellsRowsAndCellsInWords() {
        FindingCollector findings = new FindingCollector();
        findings.add(Finding.of(FindingCode.CSV_ROW_BLANK, Location.ofCell("f.csv", 3, 1, 3, 2, "born"), Map.of()));

        assertThat(page(LloReporter.standard(), findings.toReport()))
                .contains("<span lang=\"nl\">rij</span><span lang=\"en\">row</span> 3, ")
                .contains("<span lang=\"nl\">cel</span><span lang=\"en\">cell</span> 2 <code>born</code>");
    }

    @Test
    void aPageShowsTheLinesOfACatalogueAndMarksThePlace() {
        Path file = Faulty.write(folder, "c.json", Faulty.CATALOGUE);

        String page = page(LloReporter.standard().withLinesOf(List.of(file)), Faulty.catalogue(file));

        assertThat(page).contains("&quot;date&quot;: <mark>&quot;2026-02-30&quot;</mark>}]");
        assertThat(page(LloReporter.standard(), Faulty.catalogue(file))).doesNotContain("<mark>");
    }

    @Test
    void nothingInTheDataBecomesMarkUp() {
        Path file = Faulty.write(folder, "c.json", Faulty.CATALOGUE);

        String page = page(LloReporter.standard().withLinesOf(List.of(file)), Faulty.catalogue(file));

        assertThat(page).contains("&lt;script&gt;alert(3)").doesNotContain("<img", "<script>alert", "\u202e");
        assertThat(Pattern.compile("<script").matcher(page).results()).hasSize(1);
    }

    @Test
    void aPageAboutPersonsHoldsNothingOfThem() {
        Path file = Faulty.write(folder, "p.ndjson", Faulty.PROFILES);

        String page = page(LloReporter.standard().withLinesOf(List.of(file)), Faulty.profiles(file));

        assertThat(page).contains("p.ndjson:1:").doesNotContain("canary", "1985", "<mark>");
    }

    @Test
    void aPageLoadsNothing() {
        Path file = Faulty.write(folder, "c.json", Faulty.CATALOGUE);

        String page = page(LloReporter.standard(), Faulty.catalogue(file));

        assertThat(page).contains("default-src 'none'").doesNotContain("url(", "@import", "<link", "fetch(", "import(");
        assertThat(Pattern.compile("(?:src|href|action)\\s*=\\s*\"([^\"]*)\"")
                        .matcher(page)
                        .results())
                .isNotEmpty()
                .extracting((MatchResult link) -> link.group(1))
                .allMatch(target -> target.startsWith("#LLO-"));
    }

    @Test
    void aPageWithoutFindingsSaysSo() {
        assertThat(page(LloReporter.standard().withLanguage(Language.EN), new FindingCollector().toReport()))
                .contains("Nothing found", "Niets gevonden", "<html lang=\"en\"")
                .doesNotContain("<table");
    }

    @Test
    void aPageShowsTwoHundredFindingsOfACodeAndCountsAll() {
        FindingCollector findings = new FindingCollector();
        for (int line = 1; line <= 2_500; line++) {
            findings.add(Finding.of(FindingCode.VALUE_NULL, Location.of("c.json", "/a", line, 1), Map.of()));
        }

        String page = page(LloReporter.standard(), findings.toReport());

        assertThat(page).contains("c.json:200:1<", "eerste 200 van de 2500").doesNotContain("c.json:201:1<");
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        List<String> keys = new ArrayList<>();
        for (String name : List.of("page_nl.properties", "page_en.properties")) {
            keys.add(Words.resource(name).replaceAll(" =.*", ""));
        }

        assertThat(keys.get(0)).isEqualTo(keys.get(1));
    }
}
