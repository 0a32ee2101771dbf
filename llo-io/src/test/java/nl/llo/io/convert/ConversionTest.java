package nl.llo.io.convert;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What becomes of the values of a record. */
class ConversionTest {

    private static final String BIRTH = "{\"to\": \"/birthDate\", \"from\": \"born\", \"dates\": [\"d-M-yyyy\"]}";
    private static final String NDJSON = "{\"ndjson\": true}";

    private static String json(String fields, String more) {
        return Converted.mapping(NDJSON, "PROFILES", fields, more);
    }

    @Test
    void convertsDutchDatesAndNumbersAndPostcodes() {
        Converted converted = Converted.with(
                Converted.csv(BIRTH + """
                        , {"to": "/home/postcode", "from": "postcode", "take": 4}
                        , {"to": "/income", "from": "per month", "numbers": "COMMA", "factor": 12}"""), "postcode;born;per month\n1311 AB;1-2-1990;\"€ 1.234,50\"\n");
        assertThat(converted.lines()).isEmpty();
        assertThat(converted.out())
                .isEqualTo("{\"birthDate\":\"1990-02-01\",\"home\":{\"postcode\":\"1311\"},\"income\":14814}\n");
    }

    @Test
    void whatIsUnknownStaysAbsent() {
        String field = """
                {"to": "/education", "from": "level", "codes": {"4": "MBO_4", "1": "PO"}, "unknown": ["0", "?"]}""";
        assertThat(Converted.with(Converted.csv(field), "level\n0\n?\n\"\"\n").out())
                .isEqualTo("{}\n{}\n{}\n");
        assertThat(Converted.with(Converted.csv(field), "level\n4\n1\n").out())
                .isEqualTo("{\"education\":\"MBO_4\"}\n{\"education\":\"PO\"}\n");
    }

    @Test
    void aCodeThatTheTableLacksIsRefusedKeptOrOmittedAsTheMappingSays() {
        String field = "{\"to\": \"/education\", \"from\": \"level\", \"codes\": {\"1\": \"PO\"}%s}";
        Converted refused = Converted.with(Converted.csv(field.formatted("")), "level\n9\n");
        assertThat(refused.lines()).containsExactly("CONVERT-CODE file:2:1 row 2 cell 1 \"level\"");
        assertThat(refused.rejects()).isEqualTo("level\n9\n");
        assertThat(Converted.with(Converted.csv(field.formatted(", \"otherwise\": \"KEEP\"")), "level\nHAVO\n")
                        .out())
                .isEqualTo("{\"education\":\"HAVO\"}\n");
        assertThat(Converted.with(Converted.csv(field.formatted(", \"otherwise\": \"OMIT\"")), "level\n9\n")
                        .out())
                .isEqualTo("{}\n");
    }

    @Test
    void splitsCellsWithSeveralValuesAndFillsListsOnce() {
        Converted converted = Converted.with(Converted.csv("""
                        {"to": "/benefits", "from": "benefits", "split": "+", "codes": {"W": "WW", "B": "PARTICIPATIEWET"}}"""), "benefits\nW + B+W\n");
        assertThat(converted.out()).isEqualTo("{\"benefits\":[\"WW\",\"PARTICIPATIEWET\"]}\n");
    }

    @Test
    void rowsThatTheConditionsLeaveOutAreCounted() {
        String mapping = Converted.mapping(
                "{\"csv\": {\"delimiter\": \";\", \"charset\": \"UTF_8\", \"header\": true}}",
                "PROFILES",
                BIRTH,
                ", \"where\": [{\"from\": \"kind\", \"in\": [\"P\"]}, {\"from\": \"born\", \"empty\": true, \"not\": true}]");
        Converted converted = Converted.with(mapping, "kind;born\nP;1-1-1990\nX;oops\nP;\n");
        assertThat(converted.lines()).containsExactly("CONVERT-SKIPPED file");
        assertThat(converted.result().countSkipped()).isEqualTo(2);
        assertThat(converted.out()).isEqualTo("{\"birthDate\":\"1990-01-01\"}\n");
    }

    @Test
    void oneOfSeveralValuesIsPreferredAndOtherwiseSeveralAreRefused() {
        String field = "{\"to\": \"/education\", \"each\": \"/courses\", \"from\": \"/level\","
                + " \"when\": [{\"from\": \"/done\", \"in\": [\"1\"]}], \"codes\": {\"1\": \"PO\", \"5\": \"HAVO\"}%s}";
        String line = "{\"courses\":[{\"level\":1,\"done\":1},{\"level\":5,\"done\":1},{\"level\":9,\"done\":0}]}\n";
        String prefer = field.formatted(", \"prefer\": [\"5\", \"1\"]");
        assertThat(Converted.with(json(prefer, ""), line).out()).isEqualTo("{\"education\":\"HAVO\"}\n");
        assertThat(Converted.with(json(field.formatted(""), ""), line).lines())
                .containsExactly("CONVERT-SEVERAL file:1:43 /courses/1/level");
    }

    @Test
    void manyValuesInOneCellAreReadInNoTime() {
        StringBuilder cell = new StringBuilder("sectors\n");
        for (int i = 0; i < 130_000; i++) {
            cell.append("s").append(i).append('+');
        }
        Converted converted = Converted.with(
                Converted.csv("{\"to\": \"/sectors\", \"from\": \"sectors\", \"split\": \"+\"}"), cell + "\n");
        assertThat(converted.lines()).isEmpty();
        assertThat(converted.out())
                .startsWith("{\"sectors\":[\"s0\",\"s1\",\"s10\"")
                .endsWith("]}\n");
    }

    @Test
    void aPlaceThatTwoFieldsFillInDifferentWaysIsRefused() {
        String fields = "{\"to\": \"/statuses\", \"from\": \"a\"}, {\"to\": \"/statuses/includes\", \"from\": \"b\"}";
        String swapped = "{\"to\": \"/statuses/includes\", \"from\": \"a\"}, {\"to\": \"/statuses\", \"from\": \"b\"}";
        for (String both : new String[] {fields, swapped}) {
            Converted converted = Converted.with(Converted.csv(both), "a;b\nEMPLOYED;STUDENT\n");
            assertThat(converted.lines()).containsExactly("CONVERT-SEVERAL file:2:10 row 2 cell 2 \"b\"");
            assertThat(converted.result().countRejected()).isEqualTo(1);
        }
    }

    @Test
    void aRowThatIsLeftOutWithinARecordTakesNoFindingAwayFromIt() {
        String mapping = Converted.mapping(
                "{\"csv\": {\"delimiter\": \";\", \"charset\": \"UTF_8\", \"header\": true, \"groupNames\": [\"nr\"]}}",
                "PROFILES",
                "{\"to\": \"/benefits\", \"from\": \"benefit\"}",
                ", \"where\": [{\"from\": \"kind\", \"in\": [\"P\"]}]");
        Converted converted = Converted.with(mapping, "nr;kind;benefit\n1;P;WW\n1;P\n1;X;WIA\n1;P;WIA\n2;P;IOW\n");
        assertThat(converted.out()).isEqualTo("{\"benefits\":[\"IOW\"]}\n");
        assertThat(converted.result().countRejected()).isOne();
        assertThat(converted.rejectFindings().lines())
                .singleElement()
                .asString()
                .contains("LLO-CSV-ROW-SHORT");
    }

    @Test
    void aRowOfEndlesslyManyCellsIsRefusedWithAReason() {
        Converted converted = Converted.with(Converted.csv(BIRTH), "born\n" + ";".repeat(5_000) + "\n1-1-1990\n");
        assertThat(converted.out()).isEqualTo("{\"birthDate\":\"1990-01-01\"}\n");
        assertThat(converted.lines()).singleElement().asString().startsWith("INPUT-LIMIT file:2:");
        assertThat(converted.rejectFindings().lines())
                .singleElement()
                .asString()
                .contains("LLO-INPUT-LIMIT");
    }
}
