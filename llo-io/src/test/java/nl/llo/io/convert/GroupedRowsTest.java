package nl.llo.io.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

/** Several rows that make one record. */
class GroupedRowsTest {

    private static final String GROUPED = Converted.mapping(
            "{\"csv\": {\"delimiter\": \";\", \"charset\": \"UTF_8\", \"header\": true, \"groupNames\": [\"nr\"]}}",
            "PROFILES",
            "{\"to\": \"/benefits\", \"from\": \"benefit\"}",
            "");

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
}
