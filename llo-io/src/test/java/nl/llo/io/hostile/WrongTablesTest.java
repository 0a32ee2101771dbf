package nl.llo.io.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.llo.io.ConversionResult;
import nl.llo.io.ImportSource;
import nl.llo.io.LloConverter;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.Severity;
import nl.llo.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The ways in which tables are wrong that readers of CSV take in silence: none is. A row in which something is an error makes
 * no record, and the rows around it do not suffer.
 */
class WrongTablesTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final String MAPPING = """
            {"formatVersion": "1.0", "kind": "mapping", "id": "m", "target": "PROFILES",
             "input": {"csv": {"delimiter": ";", "charset": "UTF_8", "header": true}},
             "fields": [{"to": "/birthDate", "from": "born"}, {"to": "/home/postcode", "from": "postcode", "take": 4},
                        {"to": "/income", "from": "income"}, {"to": "/home/neighbourhood", "from": "place"}]}""";

    private static final String DUTCH = MAPPING.replace(
                    "\"from\": \"born\"", "\"from\": \"born\", \"dates\": [\"d-M-yyyy\"]")
            .replace("\"from\": \"income\"", "\"from\": \"income\", \"numbers\": \"COMMA\"");

    private static final String HEAD = "born;postcode;income;place\n";
    private static final String BEFORE = "1990-01-01;1311 AB;1000;Oost\n";
    private static final String AFTER = "1991-01-01;7511 JE;2000;West\n";
    private static final String DUTCH_BEFORE = "1-1-1990;1311 AB;1000;Oost\n";

    /** A table that is wrong in one way, what is found, and how many records come of it. */
    record Kind(String name, String mapping, String table, Charset charset, FindingCode code, int records) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Kind> kinds() {
        return Stream.of(
                row("a row with too few cells", "1990-01-01;1311\n", FindingCode.CSV_ROW_SHORT),
                row("a row with too many cells", "1990-01-01;1311;1;Oost;5\n", FindingCode.CSV_ROW_LONG),
                row("a decimal comma that cuts a cell", "1990-01-01;1311;1;50;Oost\n", FindingCode.CSV_ROW_LONG),
                row("a Dutch number", "1990-01-01;1311;1.234,56;Oost\n", FindingCode.CONVERT_NUMBER),
                row("a thousand with a Dutch point", "1990-01-01;1311;1.234;Oost\n", FindingCode.NUMBER_DECIMALS),
                row("an exponent of a spreadsheet", "1990-01-01;1311;1,23E+05;Oost\n", FindingCode.CONVERT_NUMBER),
                row("words where a number stands", "1990-01-01;1311;ca. 1000;Oost\n", FindingCode.CONVERT_NUMBER),
                row("a Dutch date", "31-12-1990;1311;1;Oost\n", FindingCode.CONVERT_DATE),
                row("a year of two digits", "90-12-31;1311;1;Oost\n", FindingCode.CONVERT_DATE),
                row("a day that does not exist", "1990-02-30;1311;1;Oost\n", FindingCode.CONVERT_DATE),
                row("a day as a spreadsheet counts it", "32873;1311;1;Oost\n", FindingCode.CONVERT_DATE),
                row("a time after the day", "1990-12-31 00:00:00;1311;1;Oost\n", FindingCode.CONVERT_DATE),
                row("a code that lost its zero", "1990-01-01;311;1;Oost\n", FindingCode.VALUE_FORM),
                row("a row of totals", "Totaal;;3000;\n", FindingCode.CONVERT_DATE),
                row("a header in the middle", HEAD, FindingCode.CSV_HEADER_REPEATED),
                row("a stray quote", "1990-01-01;\"1311\"x;1;Oost\n", FindingCode.CSV_QUOTE_STRAY),
                row("single quotes", "'1990-01-01';'1311';'1';'Oost'\n", FindingCode.CONVERT_DATE),
                row("a NUL", "1990-01-01;1311;1;Oo\0st\n", FindingCode.CSV_NUL),
                row("an error of a spreadsheet", "1990-01-01;1311;#REF!;Oost\n", FindingCode.CSV_SPREADSHEET_ERROR),
                row("a Dutch error of a spreadsheet", "1990-01-01;1311;1;#VERW!\n", FindingCode.CSV_SPREADSHEET_ERROR),
                row("a letter that turns the reading", "1990-01-01;1311;1;Oo\u202est\n", FindingCode.TEXT_CHARACTER),
                told("a blank line", HEAD + BEFORE + "\n" + AFTER, FindingCode.CSV_ROW_BLANK, 2),
                told("a formula", HEAD + BEFORE + "1990-01-01;1311;1;=1+1\n", FindingCode.CSV_FORMULA, 2),
                told("a byte order mark", "\uFEFF" + HEAD + BEFORE, FindingCode.CSV_BYTE_ORDER_MARK, 1),
                told("a line for Excel", "sep=;\n" + HEAD + BEFORE, FindingCode.CSV_SEPARATOR_LINE, 1),
                told("ends of lines mixed", HEAD + BEFORE + "1990-01-01;1311;1;Oost\r\n", FindingCode.CSV_LINE_ENDS, 2),
                told("a quote inside a cell", HEAD + "1990-01-01;1311;1;O\"ost\n", FindingCode.CSV_QUOTE_BARE, 1),
                told(
                        "UTF-8 that was read as something else",
                        HEAD + "1990-01-01;1311;1;FryslÃ¢n\n",
                        FindingCode.CSV_GARBLED,
                        1),
                told(
                        "a column without a name",
                        HEAD.replace("\n", ";\n") + BEFORE.replace("\n", ";\n"),
                        FindingCode.CSV_HEADER_BLANK,
                        1),
                told(
                        "a column that nothing is said about",
                        HEAD.replace("\n", ";x\n") + BEFORE.replace("\n", ";1\n"),
                        FindingCode.CSV_COLUMN_UNMAPPED,
                        1),
                told("a header alone", HEAD, FindingCode.CSV_NO_ROWS, 0),
                told("nothing at all", "", FindingCode.INPUT_EMPTY, 0),
                told("no header", BEFORE + AFTER, FindingCode.CSV_HEADER_ABSENT, 0),
                told(
                        "a title above the header",
                        "Export van 1-1-2020\n" + HEAD + BEFORE,
                        FindingCode.CSV_HEADER_ABSENT,
                        0),
                told(
                        "a column missing",
                        "born;postcode;place\n1990-01-01;1311;Oost\n",
                        FindingCode.CSV_COLUMN_MISSING,
                        0),
                told("a name misspelt", HEAD.replace("income", "incme") + BEFORE, FindingCode.CSV_COLUMN_MISSING, 0),
                told(
                        "two columns with one name",
                        HEAD.replace("\n", ";born\n") + BEFORE.replace("\n", ";1\n"),
                        FindingCode.CSV_HEADER_DUPLICATE,
                        0),
                told("commas", (HEAD + BEFORE).replace(';', ','), FindingCode.CSV_DELIMITER, 0),
                told("tabs", (HEAD + BEFORE).replace(';', '\t'), FindingCode.CSV_DELIMITER, 0),
                told("bars", (HEAD + BEFORE).replace(';', '|'), FindingCode.CSV_DELIMITER, 0),
                told("a quote that is never closed", HEAD + BEFORE + "\"" + AFTER, FindingCode.CSV_QUOTE_UNCLOSED, 1),
                told("a file that breaks off", HEAD + BEFORE + "1990-01-01;13", FindingCode.CSV_ROW_SHORT, 1),
                new Kind(
                        "windows-1252",
                        MAPPING,
                        HEAD + BEFORE + "1990-01-01;1311;1;Fryslân\n",
                        WINDOWS,
                        FindingCode.CSV_ENCODING,
                        1),
                new Kind("UTF-16", MAPPING, HEAD + BEFORE, StandardCharsets.UTF_16LE, FindingCode.CSV_ENCODING, 0),
                dutch("an English number", "1-1-1990;1311;1,234.56;Oost\n", FindingCode.CONVERT_NUMBER),
                dutch("a decimal point", "1-1-1990;1311;12.34;Oost\n", FindingCode.CONVERT_NUMBER),
                dutch("a thousand with an English comma", "1-1-1990;1311;1,234;Oost\n", FindingCode.NUMBER_DECIMALS),
                dutch("month and day changed", "12-31-1990;1311;1;Oost\n", FindingCode.CONVERT_DATE),
                dutch("slashes", "31/12/1990;1311;1;Oost\n", FindingCode.CONVERT_DATE));
    }

    /** A wrong row between two that are right. */
    private static Kind row(String name, String row, FindingCode code) {
        return told(name, HEAD + BEFORE + row + AFTER, code, 2);
    }

    private static Kind dutch(String name, String row, FindingCode code) {
        return new Kind(name, DUTCH, HEAD + DUTCH_BEFORE + row, StandardCharsets.UTF_8, code, 1);
    }

    private static Kind told(String name, String table, FindingCode code, int records) {
        return new Kind(name, MAPPING, table, StandardCharsets.UTF_8, code, records);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isNeverTakenInSilence(Kind kind) {
        StringBuilder out = new StringBuilder();
        StringBuilder rejects = new StringBuilder();
        ConversionResult result = LloConverter.standard()
                .convert(
                        Cells.mapping(kind.mapping),
                        ImportSource.of(kind.table.getBytes(kind.charset), "file"),
                        out,
                        true,
                        rejects,
                        new StringBuilder());
        List<Finding> findings = result.getReport().listFindings();
        assertThat(findings).extracting(Finding::getCode).contains(kind.code);
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.getHint(Language.NL)).isNotBlank();
            assertThat(finding.getLocation().getFile()).isEqualTo("file");
        });
        assertThat(out.toString().lines()).hasSize(kind.records);
        assertThat(result.countAccepted()).isEqualTo(kind.records);
        boolean error = findings.stream().anyMatch(finding -> finding.getSeverity() == Severity.ERROR);
        if (error && kind.records > 0 && kind.code != FindingCode.CSV_ENCODING) {
            assertThat(rejects.toString().lines())
                    .as("header and rejected rows")
                    .hasSizeGreaterThan(1);
        }
    }

    @Test
    void columnsInAnotherOrderAreFoundByTheirNames() {
        StringBuilder out = new StringBuilder();
        ConversionResult result = LloConverter.standard()
                .convert(
                        Cells.mapping(MAPPING),
                        ImportSource.of(
                                "place;income;postcode;born\nOost;1000;1311;1990-01-01\n"
                                        .getBytes(StandardCharsets.UTF_8),
                                "file"),
                        out,
                        true,
                        new StringBuilder(),
                        new StringBuilder());
        assertThat(result.getReport().listFindings()).isEmpty();
        assertThat(out)
                .hasToString(
                        "{\"birthDate\":\"1990-01-01\",\"home\":{\"postcode\":\"1311\",\"neighbourhood\":\"Oost\"},"
                                + "\"income\":1000}\n");
    }
}
