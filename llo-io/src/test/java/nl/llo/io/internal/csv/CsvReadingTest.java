package nl.llo.io.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import nl.llo.io.internal.json.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTest {

    private static final CsvDialect BARE = new CsvDialect(';', '"', CsvCharset.UTF_8, false, 3);

    @Test
    void readsACleanFileWithoutAnyFinding() {
        CsvCase read = CsvCase.read("name,town\nAda,Delft\n\"Bo, C\",\"two\nlines \"\"quoted\"\"\"\n");
        assertThat(read.findings()).isEmpty();
        assertThat(read.rows()).containsExactly(List.of("Ada", "Delft"), List.of("Bo, C", "two\nlines \"quoted\""));
    }

    @Test
    void findsColumnsByNameWhateverTheirOrder() {
        assertThat(CsvCase.read("town,name\nDelft,Ada\n").findings()).isEmpty();
    }

    @Test
    void refusesAFileWhoseHeaderIsMissing() {
        assertThat(CsvCase.read("Ada,Delft\nBo,Gouda\n").lines()).containsExactly("CSV-HEADER-ABSENT:1:1 row 1 cell 1");
    }

    @Test
    void refusesAFileThatLacksAColumn() {
        CsvCase read = CsvCase.read("name,city\nAda,Delft\n");
        assertThat(read.lines())
                .containsExactly("CSV-COLUMN-MISSING:1:6 row 1 cell 3", "CSV-COLUMN-UNMAPPED:1:6 row 1 cell 2");
        assertThat(read.rows()).isEmpty();
    }

    @Test
    void reportsAColumnThatNothingIsSaidAboutWithoutTellingItsName() {
        CsvCase read = CsvCase.read("name,town,Secret1\nAda,Delft,x\n");
        assertThat(read.lines()).containsExactly("CSV-COLUMN-UNMAPPED:1:11 row 1 cell 3");
        assertThat(read.findings().toString()).doesNotContain("Secret1");
        assertThat(CsvCase.read("name,town,note\nAda,Delft,x\n").findings()).isEmpty();
    }

    @Test
    void suggestsTheColumnThatAMisspeltNameStandsFor() {
        assertThat(CsvCase.read("name,town,notes\nAda,Delft,x\n")
                        .findings()
                        .get(0)
                        .getArguments())
                .containsEntry("nearest", "note");
    }

    @Test
    void refusesTwoColumnsWithOneName() {
        assertThat(CsvCase.read("name,town,name\nAda,Delft,Bo\n").lines())
                .containsExactly("CSV-HEADER-DUPLICATE:1:11 row 1 cell 3 \"name\"");
    }

    @Test
    void warnsOfAColumnWithoutName() {
        assertThat(CsvCase.read("name,town, \nAda,Delft,x\n").lines())
                .containsExactly("CSV-HEADER-BLANK:1:11 row 1 cell 3");
    }

    @Test
    void refusesARowThatRepeatsTheHeader() {
        CsvCase read = CsvCase.read("name,town\nAda,Delft\nname,town\nBo,Gouda\n");
        assertThat(read.lines()).containsExactly("CSV-HEADER-REPEATED:3:1 row 3 cell 1 \"name\"");
        assertThat(read.rows()).hasSize(2);
        assertThat(read.refused()).containsExactly("name,town\n");
    }

    @Test
    void tellsWhichDelimiterAFileReallyHas() {
        CsvCase read = CsvCase.read("name;town\nAda;Delft\n");
        assertThat(read.lines()).containsExactly("CSV-DELIMITER:1:1 row 1 cell 1");
        assertThat(read.findings().get(0).getArguments())
                .containsEntry("used", "DELIMITER_COMMA")
                .containsEntry("other", "DELIMITER_SEMICOLON");
        assertThat(CsvCase.read("PER|BSN1||x\n", BARE, CsvExpectation.NOTHING).codes())
                .containsExactly("LLO-CSV-DELIMITER");
    }

    @Test
    void refusesShortAndLongRowsAndReadsOn() {
        CsvCase read = CsvCase.read("name,town\nAda\nBo,Gouda,1,5\nCas,Gouda\n");
        assertThat(read.lines())
                .containsExactly("CSV-ROW-SHORT:2:1 row 2 cell 2 \"town\"", "CSV-ROW-LONG:3:10 row 3 cell 3");
        assertThat(read.rows()).containsExactly(List.of("Cas", "Gouda"));
        assertThat(read.refused()).containsExactly("Ada\n", "Bo,Gouda,1,5\n");
    }

    @Test
    void countsTheCellsOfAFileWithoutHeaderFromItsFirstRow() {
        assertThat(CsvCase.read("a;b\nc;d;e\n", BARE, CsvExpectation.NOTHING).lines())
                .containsExactly("CSV-ROW-SHORT:1:3 row 1 cell 3");
    }

    @Test
    void skipsBlankLinesAndSaysSo() {
        CsvCase read = CsvCase.read("name,town\n\nAda,Delft\n  \n");
        assertThat(read.lines()).containsExactly("CSV-ROW-BLANK:2:1 row 2", "CSV-ROW-BLANK:4:1 row 4");
        assertThat(read.rows()).hasSize(1);
    }

    @Test
    void refusesAQuoteThatIsNeverClosed() {
        assertThat(CsvCase.read("name,town\nAda,\"Delft\nBo,Gouda\n").lines())
                .containsExactly("CSV-QUOTE-UNCLOSED:2:5 row 2 cell 2 \"town\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Ada\"x,Delft", "\"Ada\" ,Delft", " \"Ada\",Delft", "\"A\"d\"a\",Delft"})
    void refusesAQuoteWhereNoneCanStand(String row) {
        CsvCase read = CsvCase.read("name,town\n" + row + "\nBo,Gouda\n");
        assertThat(read.codes()).containsExactly("LLO-CSV-QUOTE-STRAY");
        assertThat(read.rows()).containsExactly(List.of("Bo", "Gouda"));
    }

    @Test
    void takesAQuoteInsideABareCellAsTextAndSaysSo() {
        CsvCase read = CsvCase.read("name,town\nA\"da,Delft\n");
        assertThat(read.lines()).containsExactly("CSV-QUOTE-BARE:2:2 row 2 cell 1 \"name\"");
        assertThat(read.rows()).containsExactly(List.of("A\"da", "Delft"));
    }

    @Test
    void skipsAByteOrderMarkAndTheLineForExcel() {
        CsvCase read = CsvCase.read("\uFEFFsep=,\nname,town\nAda,Delft\n");
        assertThat(read.lines()).containsExactly("CSV-BYTE-ORDER-MARK:1:1", "CSV-SEPARATOR-LINE:1:1 row 1");
        assertThat(read.rows()).hasSize(1);
    }

    @Test
    void refusesRowsWithNul() {
        CsvCase read = CsvCase.read("name,town\nA\0da,Delft\nBo,Gouda\n");
        assertThat(read.lines()).containsExactly("CSV-NUL:2:1 row 2");
        assertThat(read.rows()).hasSize(1);
    }

    @Test
    void warnsOfMixedLineEndsOnce() {
        CsvCase read = CsvCase.read("name,town\r\nAda,Delft\r\nBo,Gouda\nCas,Gouda\r");
        assertThat(read.lines()).containsExactly("CSV-LINE-ENDS:3:1 row 3");
        assertThat(read.rows()).hasSize(3);
        assertThat(CsvCase.read("name,town\rAda,Delft\r").findings()).isEmpty();
    }

    @Test
    void keepsRowAndLineApartWhenCellsHaveSeveralLines() {
        assertThat(CsvCase.read("name,town\n\"A\r\nB\",Delft\nBo\n").lines())
                .containsExactly("CSV-ROW-SHORT:4:1 row 3 cell 2 \"town\"");
    }

    @Test
    void placesTheFirstByteThatIsNotUtf8() {
        byte[] latin = "name,town\nAda,Frysl\u00e2n\n".getBytes(Charset.forName("windows-1252"));
        CsvCase read = CsvCase.read(latin, CsvDialect.STANDARD, CsvCase.EXPECTED, Limits.STANDARD);
        assertThat(read.lines()).containsExactly("CSV-ENCODING:2:10");
    }

    @Test
    void readsWindows1252WhenToldTo() {
        byte[] latin = "name,town\nAda,Frysl\u00e2n \u20ac\n".getBytes(Charset.forName("windows-1252"));
        CsvDialect dialect = new CsvDialect(',', '"', CsvCharset.WINDOWS_1252, true, 0);
        CsvCase read = CsvCase.read(latin, dialect, CsvCase.EXPECTED, Limits.STANDARD);
        assertThat(read.findings()).isEmpty();
        assertThat(read.rows()).containsExactly(List.of("Ada", "Frysl\u00e2n \u20ac"));
    }

    @Test
    void refusesBytesThatWindows1252DoesNotHave() {
        byte[] wrong = "name,town\nAda,x\n".getBytes(StandardCharsets.US_ASCII);
        wrong[14] = (byte) 0x81;
        CsvDialect dialect = new CsvDialect(',', '"', CsvCharset.WINDOWS_1252, true, 0);
        assertThat(CsvCase.read(wrong, dialect, CsvCase.EXPECTED, Limits.STANDARD)
                        .codes())
                .containsExactly("LLO-CSV-ENCODING");
    }

    @Test
    void warnsWhenUtf8IsReadAsSomethingElse() {
        CsvDialect dialect = new CsvDialect(',', '"', CsvCharset.WINDOWS_1252, true, 0);
        assertThat(CsvCase.read("name,town\nAda,Frysl\u00e2n\n", dialect, CsvCase.EXPECTED)
                        .lines())
                .containsExactly("CSV-GARBLED:2:5 row 2 cell 2 \"town\"");
    }

    @Test
    void refusesUtf16() {
        byte[] wide = "name,town\nAda,Delft\n".getBytes(StandardCharsets.UTF_16LE);
        assertThat(CsvCase.read(wide, CsvDialect.STANDARD, CsvCase.EXPECTED, Limits.STANDARD)
                        .codes())
                .containsExactly("LLO-CSV-ENCODING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "  "})
    void refusesAnEmptyFile(String text) {
        assertThat(CsvCase.read(text).codes()).contains("LLO-INPUT-EMPTY");
    }

    @Test
    void warnsOfAHeaderWithoutRows() {
        assertThat(CsvCase.read("name,town\n").codes()).containsExactly("LLO-CSV-NO-ROWS");
    }

    @Test
    void refusesARowThatIsTooLongAndReadsOn() {
        Limits small = new Limits(4, 1_000, 20, 1_000, 100, 100, 100);
        byte[] bytes = ("name,town\n" + "x".repeat(30) + ",y\nBo,Gouda\n").getBytes(StandardCharsets.UTF_8);
        CsvCase read = CsvCase.read(bytes, CsvDialect.STANDARD, CsvCase.EXPECTED, small);
        assertThat(read.lines()).containsExactly("INPUT-LIMIT:2:1 row 2");
        assertThat(read.rows()).hasSize(1);
    }

    @Test
    void tellsAnyNameOfAColumnWhenTheFileIsNotAboutPersons() {
        CsvExpectation open = new CsvExpectation(Set.of("name"), Set.of("name"), true, false);
        assertThat(CsvCase.read("name,town\nAda,Delft\n", CsvDialect.STANDARD, open)
                        .lines())
                .containsExactly("CSV-COLUMN-UNMAPPED:1:6 row 1 cell 2 \"town\"");
    }
}
