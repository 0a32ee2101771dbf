package nl.llo.io;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.finding.Location;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.group.TargetGroup;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LloTablesTest {

    private static String write(Consumer<Appendable> table) {
        StringBuilder out = new StringBuilder();
        table.accept(out);
        return out.toString();
    }

    private static List<NamedCsvRecord> read(String csv) {
        return CsvReader.builder().skipEmptyLines(false).ofNamedCsvRecord(csv).stream()
                .toList();
    }

    @Property(tries = 50)
    void whatAnExactTableTellsIsWhatTheCatalogueHolds(@ForAll Catalogue catalogue) {
        LloTables tables = LloTables.exact();
        List<NamedCsvRecord> regulations = read(write(out -> tables.writeRegulations(catalogue, out)));
        assertThat(regulations).hasSameSizeAs(catalogue.listRegulations());
        for (int i = 0; i < regulations.size(); i++) {
            Regulation expected = catalogue.listRegulations().get(i);
            assertThat(regulations.get(i).getField("id"))
                    .isEqualTo(expected.getId().value());
            assertThat(regulations.get(i).getField("name_nl"))
                    .isEqualTo(expected.getName().getNl());
            assertThat(regulations.get(i).getField("conditions"))
                    .isEqualTo(Integer.toString(expected.getConditions().size()));
        }
        List<NamedCsvRecord> groups = read(write(out -> tables.writeGroups(catalogue, out)));
        for (int i = 0; i < groups.size(); i++) {
            TargetGroup expected = catalogue.listGroups().get(i);
            assertThat(groups.get(i).getField("name_en"))
                    .isEqualTo(expected.getName().getEn().orElse(""));
            assertThat(groups.get(i).getField("note_nl"))
                    .isEqualTo(expected.getNote().map(note -> note.getNl()).orElse(""));
        }
        assertThat(read(write(out -> tables.writeBudgets(catalogue, out))))
                .hasSize(catalogue.listRegulations().stream()
                        .mapToInt(regulation -> regulation.getBudgets().size())
                        .sum());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31", "-2", "@SUM(A1)", "\t=1", "\r=1", "\uFF1D1"})
    void aSpreadsheetGetsNoFormula(String formula) {
        FindingCollector findings = new FindingCollector();
        findings.add(Finding.of(FindingCode.VALUE_NULL, Location.of(formula, "", 1, 2), Map.of()));

        String safe = write(out -> LloTables.spreadsheetSafe().writeFindings(findings.toReport(), Language.NL, out));
        String exact = write(out -> LloTables.exact().writeFindings(findings.toReport(), Language.NL, out));

        assertThat(safe).startsWith("\uFEFFcode,");
        assertThat(read(safe.substring(1)).get(0).getField("file")).isEqualTo("'" + formula);
        assertThat(read(exact).get(0).getField("file")).isEqualTo(formula);
    }

    @Test
    void aFindingHasItsPlaceAndItsMessage() {
        FindingCollector findings = new FindingCollector();
        findings.add(Finding.of(FindingCode.VALUE_NULL, Location.of("a.json", "/x", 3, 4), Map.of()));
        findings.add(Finding.of(FindingCode.VALUE_NULL, Location.ofFile("b.json"), Map.of()));

        String csv = write(out -> LloTables.exact().writeFindings(findings.toReport(), Language.EN, out));

        assertThat(csv).contains("LLO-VALUE-NULL,error,a.json,3,4,/x,", "LLO-VALUE-NULL,error,b.json,,,,");
    }
}
