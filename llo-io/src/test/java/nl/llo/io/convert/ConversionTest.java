package nl.llo.io.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.llo.io.ConversionResult;
import nl.llo.io.ImportSource;
import nl.llo.io.LloCatalogues;
import nl.llo.io.LloConverter;
import nl.llo.io.LloImporter;
import nl.llo.io.spi.ValueConversion;
import nl.llo.model.catalogue.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void rejectedRecordsStandAsideUnchangedWithTheirFindings() {
        Converted converted =
                Converted.with(Converted.csv(BIRTH), "born\r\n31-2-1990\r\n1-1-1990\r\n\"1-1-\"\"1990\"\r\n");
        assertThat(converted.out()).isEqualTo("{\"birthDate\":\"1990-01-01\"}\n");
        assertThat(converted.rejects()).isEqualTo("born\r\n31-2-1990\r\n\"1-1-\"\"1990\"\r\n");
        assertThat(converted.rejectFindings().lines())
                .hasSize(2)
                .allMatch(line -> line.contains("LLO-CONVERT-DATE"))
                .anyMatch(line -> line.startsWith("{\"record\":1,"));
        assertThat(converted.result().countRejected()).isEqualTo(2);
    }

    @Test
    void rejectedRecordsOfADocumentCanBeSentAgainWithTheSameMapping() {
        String mapping = Converted.mapping(
                "{\"json\": {\"records\": \"/data/items\"}}",
                "PROFILES",
                "{\"to\": \"/birthYear\", \"from\": \"/year\"}",
                "");
        Converted converted =
                Converted.with(mapping, "{\"x\": [1], \"data\": {\"items\": [{\"year\": 1.50}, {\"year\": 1990}]}}");
        assertThat(converted.out()).isEqualTo("{\"birthYear\":1990}\n");
        assertThat(converted.lines()).containsExactly("NUMBER-RANGE file:1:40 /data/items/0/year");
        assertThat(converted.rejects()).isEqualTo("{\"data\":{\"items\":[\n{\"year\":1.50}\n]}}\n");
        assertThat(Converted.with(mapping, converted.rejects()).result().countRejected())
                .isEqualTo(1);
    }

    @Test
    void whatTheModelRefusesIsPlacedInThePartnersFile() {
        String fields = "{\"to\": \"/birthDate\", \"from\": \"/b\"}, {\"to\": \"/birthYear\", \"from\": \"/y\"}";
        assertThat(Converted.with(
                                json(fields, ""),
                                "{\"b\":\"1990-01-01\",\"y\":1990}\n{\"b\":\"1990-01-01\",\"y\":1991}\n")
                        .lines())
                .containsExactly("PROFILE-BIRTH-YEAR file:2:23 /y");
    }

    @Test
    void propertiesThatNothingIsSaidAboutAreReportedOnce() {
        String fields = "{\"to\": \"/birthYear\", \"from\": \"/a/y\"}";
        String lines = "{\"a\":{\"y\":1990,\"Secret1\":1},\"Secret2\":2}\n".repeat(2);
        Converted converted = Converted.with(json(fields, ""), lines);
        assertThat(converted.lines())
                .containsExactly("CONVERT-PROPERTY-UNMAPPED file:1:26 /a", "CONVERT-PROPERTY-UNMAPPED file:1:39");
        assertThat(converted.result().countAccepted()).isEqualTo(2);
        assertThat(Converted.with(json(fields, ", \"ignore\": [\"/a/Secret1\", \"/Secret2\"]"), lines)
                        .lines())
                .isEmpty();
        assertThat(Converted.with(json(fields, ", \"others\": \"IGNORE\""), lines)
                        .lines())
                .isEmpty();
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
    void rowsOfOneRecordMustFollowEachOther() {
        String mapping = Converted.mapping(
                "{\"csv\": {\"delimiter\": \";\", \"charset\": \"UTF_8\", \"header\": true, \"groupNames\": [\"nr\"]}}",
                "PROFILES",
                "{\"to\": \"/benefits\", \"from\": \"benefit\"}",
                "");
        Converted converted = Converted.with(mapping, "nr;benefit\n1;WW\n1;WIA\n2;WW\n1;IOW\n");
        assertThat(converted.out()).isEqualTo("{\"benefits\":[\"WW\",\"WIA\"]}\n{\"benefits\":[\"WW\"]}\n");
        assertThat(converted.lines()).containsExactly("CONVERT-GROUP-APART file:5:1 row 5");
        assertThat(converted.rejects()).isEqualTo("nr;benefit\n1;IOW\n");
    }

    private static final String GROUPED = Converted.mapping(
            "{\"csv\": {\"delimiter\": \";\", \"charset\": \"UTF_8\", \"header\": true, \"groupNames\": [\"nr\"]}}",
            "PROFILES",
            "{\"to\": \"/benefits\", \"from\": \"benefit\"}",
            "");

    @Test
    void aRowThatCannotBeReadLeavesNoHalfRecordBeforeOrAfterIt() {
        Converted within = Converted.with(GROUPED, "nr;benefit\n1;WW\n1\n1;WIA\n2;WW\n");
        assertThat(within.lines()).containsExactly("CSV-ROW-SHORT file:3:1 row 3 cell 2 \"benefit\"");
        assertThat(within.out()).isEqualTo("{\"benefits\":[\"WW\"]}\n");
        assertThat(within.rejects()).isEqualTo("nr;benefit\n1;WW\n1\n1;WIA\n");
        Converted between = Converted.with(GROUPED, "nr;benefit\n1;WW\nx\n2;WIA\n3;WW\n");
        assertThat(between.lines())
                .containsExactly(
                        "CSV-ROW-SHORT file:3:1 row 3 cell 2 \"benefit\"", "CONVERT-GROUP-APART file:4:1 row 4");
        assertThat(between.out()).isEqualTo("{\"benefits\":[\"WW\"]}\n");
        assertThat(between.rejects()).isEqualTo("nr;benefit\n1;WW\nx\n2;WIA\n");
        assertThat(between.rejectFindings().lines()).hasSize(2).noneMatch(line -> line.contains("\"findings\":[]"));
    }

    @Test
    void aRecordThatTheEndOfReadingCutsShortIsRefused() {
        byte[] table = "nr;benefit\n1;WW\n1;W\u00eda\n".getBytes(Charset.forName("windows-1252"));
        Converted converted = Converted.with(Converted.mapping(GROUPED), table);
        assertThat(converted.lines()).containsExactly("CSV-ENCODING file:3:4");
        assertThat(converted.out()).isEmpty();
        assertThat(converted.rejects()).isEqualTo("nr;benefit\n1;WW\n");
    }

    @Test
    void aRecordOfEndlesslyManyRowsIsRefusedInPieces() {
        StringBuilder table = new StringBuilder("nr;benefit\n");
        table.append("1;WW\n".repeat(250_000)).append("2;WW\n");
        Converted converted = Converted.with(GROUPED, table.toString());
        assertThat(converted.lines())
                .containsExactly(
                        "INPUT-LIMIT file:209717:1 row 209717", "CONVERT-GROUP-APART file:209717:1 row 209717");
        assertThat(converted.out()).isEqualTo("{\"benefits\":[\"WW\"]}\n");
        assertThat(converted.result().countRejected()).isEqualTo(2);
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
    void recordsUnderTheSameNameTwiceAreNotLostInSilence() {
        String mapping = Converted.mapping(
                "{\"json\": {\"records\": \"/data/items\"}}",
                "PROFILES",
                "{\"to\": \"/birthYear\", \"from\": \"/year\"}",
                "");
        String records = "[{\"year\": 1990}]";
        assertThat(Converted.with(mapping, "{\"data\": {\"items\": %s, \"items\": %s}}".formatted(records, records))
                        .lines())
                .containsExactly("JSON-DUPLICATE-KEY file:1:38");
        assertThat(Converted.with(
                                mapping,
                                "{\"data\": {\"items\": %s}, \"data\": {\"items\": %s}}".formatted(records, records))
                        .lines())
                .containsExactly("JSON-DUPLICATE-KEY file:1:39");
        assertThat(Converted.with(
                                mapping,
                                "{\"x\": {\"data\": [{}]}, \"data\": {\"items\": %s, \"data\": 1}}".formatted(records))
                        .lines())
                .isEmpty();
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
    void aConversionThatIsAProgramCanBeNamed() {
        ValueConversion conversion = new ValueConversion() {
            @Override
            public String getName() {
                return "test:years";
            }

            @Override
            public Optional<String> convert(String value) {
                return value.equals("?")
                        ? Optional.empty()
                        : Optional.of(String.valueOf(Integer.parseInt(value) + 1900));
            }
        };
        LloConverter converter = LloConverter.standard().withConversion(conversion);
        String mapping = Converted.csv("{\"to\": \"/birthYear\", \"from\": \"y\", \"conversion\": \"test:years\"}");
        assertThat(Converted.lines(Converted.read(mapping).getReport().listFindings()))
                .containsExactly("MAPPING-CONVERSION mapping:1:211 /fields/0/conversion");
        StringBuilder out = new StringBuilder();
        ConversionResult result = converter.convert(
                converter
                        .readMapping(ImportSource.of(mapping.getBytes(StandardCharsets.UTF_8), "m"))
                        .getValue(),
                ImportSource.of("y\n90\n?\nSecret\n".getBytes(StandardCharsets.UTF_8), "file"),
                out,
                true,
                new StringBuilder(),
                new StringBuilder());
        assertThat(out).hasToString("{\"birthYear\":1990}\n{}\n");
        assertThat(Converted.lines(result.getReport().listFindings()))
                .containsExactly("CONVERT-REFUSED file:4:1 row 4 cell 1 \"y\"");
        assertThat(result.getReport().listFindings().toString()).doesNotContain("Secret");
    }

    @Test
    void regulationsBecomeACatalogueThatImports(@TempDir Path folder) throws IOException {
        Path in = folder.resolve("in.csv");
        Files.writeString(in, "id;name;group\na;Een;wajong\nb;Twee;no-such-group\n");
        String mapping = Converted.mapping(
                "{\"csv\": {\"delimiter\": \";\", \"charset\": \"UTF_8\", \"header\": true}}",
                "REGULATIONS",
                """
                {"to": "/id", "from": "id"}, {"to": "/name/nl", "from": "name"}, {"to": "/kind", "constant": "SERVICE"},
                {"to": "/targetGroups", "from": "group"}, {"to": "/sources/0/document", "constant": "GUIDE"}""",
                ", \"documents\": [{\"id\": \"GUIDE\", \"title\": {\"nl\": \"Gids\"}}]");
        Path out = folder.resolve("out.json");
        Path rejects = folder.resolve("rejects.csv");
        ConversionResult result =
                LloConverter.standard().convert(Converted.mapping(mapping), ImportSource.of(in), out, rejects);
        assertThat(result.getReport().listFindings())
                .singleElement()
                .hasToString(in
                        + ":3:8 row 3 cell 3 \"group\" ERROR LLO-REFERENCE-UNKNOWN: There is no target group with the"
                        + " id \"no-such-group\".");
        assertThat(Files.readString(rejects)).isEqualTo("id;name;group\nb;Twee;no-such-group\n");
        assertThat(folder.resolve("rejects.csv.findings.ndjson")).isNotEmptyFile();
        Catalogue imported = LloImporter.standard()
                .readCatalogue(out, LloCatalogues.builtIn())
                .getValue();
        assertThat(imported.listRegulations())
                .anyMatch(regulation -> regulation.getId().value().equals("a"));
    }

    @Test
    void onlyMappingsThatMakeProfilesMakeProfiles() {
        assertThatThrownBy(() -> LloConverter.standard()
                        .convertProfiles(
                                LloConverter.getBuiltInMapping("municipality-codes"),
                                ImportSource.of(InputStream.nullInputStream(), "file"),
                                profile -> {}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
