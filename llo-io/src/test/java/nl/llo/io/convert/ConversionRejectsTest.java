package nl.llo.io.convert;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What cannot be converted stands aside, and nothing is lost in silence. */
class ConversionRejectsTest {

    private static final String BIRTH = "{\"to\": \"/birthDate\", \"from\": \"born\", \"dates\": [\"d-M-yyyy\"]}";
    private static final String NDJSON = "{\"ndjson\": true}";

    private static String json(String fields, String more) {
        return Converted.mapping(NDJSON, "PROFILES", fields, more);
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
}
