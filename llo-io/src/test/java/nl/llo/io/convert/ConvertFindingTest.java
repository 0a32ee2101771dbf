package nl.llo.io.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCode;
import nl.llo.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code that only conversions can find has a broken case and a clean one. */
public class ConvertFindingTest {

    private static final String FIELDS = """
            {"to": "/birthDate", "from": "born"}, {"to": "/home/neighbourhood", "from": "place"}""";
    private static final String CSV = Converted.csv(FIELDS);
    private static final String CODES = Converted.csv("""
            {"to": "/education", "from": "level", "codes": {"1": "PO"}}""");
    private static final String NUMBER = Converted.csv("{\"to\": \"/income\", \"from\": \"i\"}");
    private static final String GROUPED = CSV.replace("\"header\"", "\"groupNames\": [\"place\"], \"header\"");
    private static final String WHERE =
            CSV.replace("\"target\"", "\"where\": [{\"from\": \"born\", \"empty\": true, \"not\": true}], \"target\"");
    private static final String REQUIRED =
            CSV.replace("\"from\": \"place\"", "\"from\": \"place\", \"required\": true");
    private static final String JSON = Converted.mapping(
            "{\"json\": {\"records\": \"/data\"}}", "PROFILES", "{\"to\": \"/birthYear\", \"from\": \"/y\"}", "");
    private static final String TOWNS = Converted.mapping(
            "{\"csv\": {\"delimiter\": \";\", \"charset\": \"UTF_8\", \"header\": true}}",
            "MUNICIPALITIES",
            "{\"to\": \"/name\", \"from\": \"n\"}, {\"to\": \"/code\", \"from\": \"c\"}",
            "");
    private static final String PROGRAM =
            Converted.csv("{\"to\": \"/birthYear\", \"from\": \"y\", \"conversion\": \"test:refuses-x\"}");
    private static final String BODY = "born;place\n1990-01-01;";

    /**
     * A broken and a clean input.
     *
     * @param code what is found in the broken one
     * @param mapping the mapping, or empty when the inputs are mappings
     * @param broken an input in which exactly this is found
     * @param clean an input in which nothing is found
     */
    record Case(FindingCode code, String mapping, String broken, String clean) {
        @Override
        public String toString() {
            return code.getCode();
        }
    }

    static Stream<Case> cases() {
        List<Case> cases = new ArrayList<>();
        add(cases, FindingCode.CSV_BYTE_ORDER_MARK, CSV, "\uFEFF" + BODY + "x\n");
        add(cases, FindingCode.CSV_ENCODING, CSV, BODY + "Frysl\u00e2n\n");
        add(cases, FindingCode.CSV_GARBLED, CSV, BODY + "Frysl\u00c3\u00a2n\n");
        add(cases, FindingCode.CSV_LINE_ENDS, CSV, BODY + "x\r\n");
        add(cases, FindingCode.CSV_SEPARATOR_LINE, CSV, "sep=;\n" + BODY + "x\n");
        add(cases, FindingCode.CSV_DELIMITER, CSV, (BODY + "x\n").replace(';', ','));
        add(cases, FindingCode.CSV_HEADER_ABSENT, CSV, "1990-01-01;x\n");
        add(cases, FindingCode.CSV_HEADER_BLANK, CSV, "born;place;\n1990-01-01;x;y\n");
        add(cases, FindingCode.CSV_HEADER_DUPLICATE, CSV, "born;place;place\n1990-01-01;x;y\n");
        add(cases, FindingCode.CSV_HEADER_REPEATED, CSV, BODY + "x\nborn;place\n");
        add(cases, FindingCode.CSV_COLUMN_MISSING, CSV, "born\n1990-01-01\n");
        add(cases, FindingCode.CSV_COLUMN_UNMAPPED, CSV, "born;place;more\n1990-01-01;x;y\n");
        add(cases, FindingCode.CSV_ROW_BLANK, CSV, BODY + "x\n\n");
        add(cases, FindingCode.CSV_ROW_SHORT, CSV, BODY + "x\n1990-01-01\n");
        add(cases, FindingCode.CSV_ROW_LONG, CSV, BODY + "x;y\n");
        add(cases, FindingCode.CSV_QUOTE_BARE, CSV, BODY + "x\"y\n");
        add(cases, FindingCode.CSV_QUOTE_STRAY, CSV, BODY + "\"x\"y\n");
        add(cases, FindingCode.CSV_QUOTE_UNCLOSED, CSV, BODY + "\"x\n");
        add(cases, FindingCode.CSV_NUL, CSV, BODY + "x\0\n");
        add(cases, FindingCode.CSV_NO_ROWS, CSV, "born;place\n");
        add(cases, FindingCode.CSV_FORMULA, CSV, BODY + "=1+1\n");
        add(cases, FindingCode.CSV_SPREADSHEET_ERROR, CSV, BODY + "#REF!\n");
        cases.add(new Case(FindingCode.CONVERT_RECORDS, JSON, "{\"items\": []}", "{\"data\": [{\"y\": 1990}]}"));
        add(cases, FindingCode.CONVERT_SKIPPED, WHERE, BODY + "x\n;y\n");
        add(cases, FindingCode.CONVERT_GROUP_APART, GROUPED, BODY + "x\n1990-01-01;y\n1990-01-01;x\n");
        cases.add(new Case(
                FindingCode.CONVERT_PROPERTY_UNMAPPED,
                JSON,
                "{\"data\": [{\"y\": 1990, \"z\": 1}]}",
                "{\"data\": [{\"y\": 1990}]}"));
        cases.add(new Case(FindingCode.CONVERT_CODE, CODES, "level\n2\n", "level\n1\n"));
        add(cases, FindingCode.CONVERT_DATE, CSV, "born;place\n31-12-1990;x\n");
        cases.add(new Case(FindingCode.CONVERT_NUMBER, NUMBER, "i\n1.234,5\n", "i\n1,234.5\n"));
        add(cases, FindingCode.CONVERT_SEVERAL, GROUPED, BODY + "x\n1991-01-01;x\n");
        add(cases, FindingCode.CONVERT_VALUE_MISSING, REQUIRED, "born;place\n1990-01-01;\n");
        cases.add(new Case(FindingCode.CONVERT_REFUSED, PROGRAM, "y\nx\n", "y\n1990\n"));
        addMapping(cases, FindingCode.MAPPING_TARGET, "\"/birthDate\"", "\"/birthday\"");
        addMapping(cases, FindingCode.MAPPING_SOURCE, "\"from\": \"born\"", "\"column\": 1");
        addMapping(cases, FindingCode.MAPPING_OPTION, "\"from\": \"place\"", "\"from\": \"place\", \"factor\": 2");
        cases.add(new Case(FindingCode.MAPPING_CODE, "", CODES.replace("\"PO\"", "\"P\""), CODES));
        addMapping(
                cases,
                FindingCode.MAPPING_CONVERSION,
                "\"from\": \"place\"",
                "\"from\": \"place\", \"conversion\": \"x\"");
        addMapping(cases, FindingCode.MAPPING_GUESS, "\"from\": \"place\"", "\"from\": \"place\", \"guess\": \"why\"");
        cases.add(new Case(FindingCode.MUNICIPALITY_NAME, TOWNS, "n;c\nEnschede;GM0141\n", "n;c\nEnschede;GM0153\n"));
        cases.add(new Case(FindingCode.MUNICIPALITY_ENDED, TOWNS, "n;c\nBeemster;GM0370\n", "n;c\nAlmelo;GM0141\n"));
        return cases.stream();
    }

    private static void add(List<Case> cases, FindingCode code, String mapping, String broken) {
        cases.add(new Case(code, mapping, broken, BODY + "x\n"));
    }

    private static void addMapping(List<Case> cases, FindingCode code, String sound, String broken) {
        cases.add(new Case(code, "", CSV.replace(sound, broken), CSV));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aBrokenCaseIsFoundAndNothingElse(Case example) {
        List<Finding> findings = findings(example, example.broken);
        assertThat(findings).extracting(Finding::getCode).containsExactly(example.code);
        for (Language language : Language.values()) {
            assertThat(findings.get(0).getMessage(language)).isNotBlank().doesNotContain("{", "}", "null");
            assertThat(findings.get(0).getHint(language)).isNotBlank().doesNotContain("{", "}", "null");
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void inACleanCaseNothingIsFound(Case example) {
        assertThat(findings(example, example.clean)).isEmpty();
    }

    @Test
    void everyCodeOfConversionsHasACase() {
        assertThat(cases().map(Case::code))
                .containsExactlyElementsOf(Arrays.stream(FindingCode.values())
                        .filter(ConvertFindingTest::isFoundByConversions)
                        .filter(code -> !code.name().startsWith("CSV_DIALECT")) // see DialectTest
                        .toList());
    }

    /**
     * Tells if a code is found in partners' files and mappings alone.
     *
     * @param code the code
     * @return whether no import finds it
     */
    public static boolean isFoundByConversions(FindingCode code) {
        return code.name().matches("(CSV|CONVERT|MAPPING|MUNICIPALITY)_.*");
    }

    private static List<Finding> findings(Case example, String input) {
        if (example.mapping.isEmpty()) {
            return Converted.read(input).getReport().listFindings();
        }
        Charset charset = Charset.forName(example.code == FindingCode.CSV_ENCODING ? "windows-1252" : "UTF-8");
        return Converted.with(Converted.mapping(example.mapping), input.getBytes(charset))
                .result()
                .getReport()
                .listFindings();
    }
}
