package nl.llo.io.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.llo.io.LloReplays;
import nl.llo.io.LloSchemas;
import nl.llo.model.text.Language;
import nl.llo.model.time.Elapsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

class ReplayPageTest {

    private static String page(Language language) {
        StringBuilder page = new StringBuilder();
        ReplayPage.write(Replayed.report(), language, page);
        return page.toString();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCellOfTheTableStandsOnThePage(Language language) {
        String page = page(language);
        ReplayRows.of(Replayed.report(), language).stream()
                .flatMap(List::stream)
                .forEach(cell -> assertThat(page).contains(Html.escape(cell)));
        assertThat(page).contains(Html.escape(ReplayText.round(Replayed.report(), language)));
        ReplayText.sources(Replayed.report(), language)
                .forEach(source -> assertThat(page).contains(Html.escape(source)));
    }

    @Test
    void thePageIsInOneLanguage() {
        assertThat(page(Language.NL))
                .contains("<html lang=\"nl\">", "Naast elkaar")
                .doesNotContain("Side by side", "Others");
        assertThat(page(Language.EN))
                .contains("<html lang=\"en\">", "Side by side")
                .doesNotContain("Naast elkaar", "Anderen");
    }

    @Test
    void everyCurveHasATitleADescriptionAndAsManyLinesAsItsKeyNames() {
        String page = page(Language.EN);
        int charts = 3;
        assertThat(page.split("<svg class=\"chart\"", -1)).hasSize(charts + 1);
        assertThat(page.split("<title id=", -1)).hasSize(charts + 1);
        assertThat(page.split("<desc id=", -1)).hasSize(charts + 1);
        assertThat(page.split("<polyline", -1))
                .hasSameSizeAs(page.split("class=\"swatch\"", -1))
                .hasSize(2 * charts + 1);
    }

    @Test
    void itHasNoScriptAndAsksForNothing() {
        assertThat(page(Language.NL))
                .contains("default-src 'none'")
                .doesNotContain("<script", "http://", "https://", "url(", "@import", "style=\"");
    }

    @Test
    void mentionedMarkUpStaysText() throws Exception {
        String page = page(Language.EN);
        assertThat(page)
                .contains("Made-up &lt;round&gt;", "Advice &amp; help first")
                .doesNotContain("<round>");
        // Apart from the elements without an end, the body is well-formed.
        String body = page.substring(page.indexOf("<body>"), page.indexOf("</html>"));
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(body)))
                        .getElementsByTagName("section")
                        .getLength())
                .isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0 s",
        "PT59.999S, 59 s",
        "PT1M, 1 min",
        "PT1M5S, 1 min 5 s",
        "PT2H58M30S, 2 h 58 min",
        "PT3H, 3 h",
        "P1D, 1 day",
        "P14DT3H59M, 14 days 3 h"
    })
    void aTimeIsToldInItsTwoLargestUnits(String time, String told) {
        assertThat(new ReplayFigures(Language.EN).elapsed(Elapsed.parse(time))).isEqualTo(told);
    }

    @Test
    void rowsPutTheRoundAsItWasBesideThePolicies() {
        List<List<String>> rows = ReplayRows.of(Replayed.report(), Language.EN);
        assertThat(rows.get(0)).containsExactly("", "As recorded", "First come", "A quarter reserved");
        assertThat(rows)
                .contains(List.of("Everybody"), List.of("Requests", "1,500", "1,500", "1,500"))
                .contains(List.of("Granted in euros", "", "€100,000", "€100,000"))
                .contains(List.of(
                        "First turned away for want of money after",
                        "2 h 58 min (12:58)",
                        "3 h (13:00)",
                        "3 h (13:00)"))
                .contains(List.of("Granted of all requests", "", "1.7%", "8.3%"))
                .contains(List.of("Share of the money", "", "5.0%", "25.0%"));
        assertThat(rows).noneMatch(row -> row.get(0).equals("Still waiting"));
    }

    @Test
    void theJsonIsWhatItsSchemaSays() {
        StringBuilder schema = new StringBuilder();
        LloSchemas.write("replay-report", schema);
        StringBuilder json = new StringBuilder();
        LloReplays.standard().writeReport(Replayed.report(), json);
        Schema judge = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.toString());
        assertThat(judge.validate(json.toString(), InputFormat.JSON)).isEmpty();
        assertThat(judge.validate(json.toString().replace("\"granted\"", "\"given\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void chartsOfGroupsAreAsHighAsTheHighestLineNeeds() {
        Chart.Line low =
                new Chart.Line("low", List.of(new Chart.Point(Elapsed.NONE, new java.math.BigDecimal("0.201"))));
        Chart.Line high = new Chart.Line("high", List.of(new Chart.Point(Elapsed.NONE, java.math.BigDecimal.ONE)));
        assertThat(Chart.topOf(List.of(low))).isEqualTo(40);
        assertThat(Chart.topOf(List.of(low, high))).isEqualTo(100);
        assertThat(Chart.topOf(List.of())).isEqualTo(100);
    }

    @Test
    void theAxisOfALongRoundIsLogarithmic() {
        TimeAxis weeks = new TimeAxis(Elapsed.ofDays(28));
        assertThat(weeks.isLogarithmic()).isTrue();
        assertThat(weeks.at(Elapsed.NONE)).isZero();
        assertThat(weeks.at(Elapsed.ofDays(28))).isEqualTo(1);
        assertThat(weeks.at(Elapsed.ofMinutes(180))).isBetween(0.4, 0.6);
        TimeAxis hours = new TimeAxis(Elapsed.ofMinutes(240));
        assertThat(hours.isLogarithmic()).isFalse();
        assertThat(hours.at(Elapsed.ofMinutes(60))).isEqualTo(0.25);
        assertThat(hours.marks()).isNotEmpty().allMatch(mark -> mark.compareTo(Elapsed.ofMinutes(240)) <= 0);
    }
}
