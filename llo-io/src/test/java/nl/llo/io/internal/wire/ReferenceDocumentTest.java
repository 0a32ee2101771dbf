package nl.llo.io.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import nl.llo.io.LloReferenceData;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.internal.codec.DocumentReader;
import nl.llo.io.internal.codec.Privacy;
import nl.llo.io.internal.json.CanonicalWriter;
import nl.llo.io.internal.json.Limits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceDocumentTest {

    private final FindingCollector findings = new FindingCollector();

    private @Nullable ReferenceDocument read(String json) {
        return new DocumentReader(Limits.STANDARD, findings)
                .read(
                        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                        "file",
                        Privacy.PUBLIC,
                        ReferenceDocument.CODEC);
    }

    private ReferenceDocument sound(String json) {
        ReferenceDocument document = read(json);
        assertThat(findings.toReport().listFindings()).isEmpty();
        return Objects.requireNonNull(document);
    }

    private List<String> findings() {
        return findings.toReport().listFindings().stream()
                .map(one -> one.getCode() + " " + one.getLocation().getPointer())
                .toList();
    }

    private static String document(String property, String record) {
        return "{\"formatVersion\": \"1.0\", \"kind\": \"reference\", \"%s\": [%s]}".formatted(property, record);
    }

    private static String write(ReferenceDocument document) {
        StringBuilder out = new StringBuilder();
        ReferenceDocument.CODEC.write(document, CanonicalWriter.indented(out));
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "documents",
                "provinces",
                "regions",
                "municipalities",
                "memberships",
                "borders",
                "postcodes",
                "aow",
                "education"
            })
    void whatIsWrittenIsReadAgain(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                LloReferenceData.class.getResourceAsStream("builtin/reference/" + file + ".json"))) {
            ReferenceDocument original = sound(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            String written = write(original);
            ReferenceDocument again = sound(written);
            assertThat(again.records()).isEqualTo(original.records());
            assertThat(again.records().stream().mapToInt(List::size).sum()).isPositive();
            assertThat(write(again)).isEqualTo(written);
        }
    }

    @Test
    void otherKindAndVersionAreReported() {
        assertThat(read("{\"formatVersion\": \"9.9\", \"kind\": \"catalogue\"}"))
                .isNull();
        assertThat(findings()).containsExactly("LLO-DOCUMENT-VERSION /formatVersion", "LLO-DOCUMENT-KIND /kind");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "provinces | {'code': 'PV230', 'name': 'X'} | LLO-VALUE-FORM /provinces/0/code",
                "provinces | {'code': 'PV23'} | LLO-PROPERTY-MISSING /provinces/0",
                "regions | {'code': '05', 'names': [{'name': 'Twente'}]} | LLO-VALUE-FORM /regions/0/code",
                "regions | {'code': 'SUWI:05', 'names': [{'name': 'X'}]} | LLO-VALUE-IMPOSSIBLE /regions/0",
                "regions | {'code': 'AM05'} | LLO-VALUE-IMPOSSIBLE /regions/0",
                "municipalities | {'code': 'GM1', 'name': 'X'} | LLO-VALUE-FORM /municipalities/0/code",
                "municipalities | {'code': 'GM0034', 'name': 'X', 'mayor': 'Y'} | LLO-PROPERTY-UNKNOWN /municipalities/0/mayor",
                "municipalities | {'code': 'GM0034', 'name': 'X', 'existence': {'from': '2022-01-01', 'until': '2021-01-01'}}"
                        + " | LLO-VALUE-IMPOSSIBLE /municipalities/0/existence",
                "regionTables | {'year': 2021, 'period': {'from': '2021-01-01'}} | LLO-VALUE-IMPOSSIBLE /regionTables/0",
                "regionTables | {'year': 20210, 'period': {'from': '2021-01-01', 'until': '2021-12-31'}}"
                        + " | LLO-NUMBER-RANGE /regionTables/0/year",
                "memberships | {'municipality': 'GM0034', 'regions': [{'region': 'AM11', 'years': ['2021']}]}"
                        + " | LLO-VALUE-TYPE /memberships/0/regions/0/years/0",
                "postcodes | {'municipality': 'GM0034', 'years': [2021], 'postcodes': ['1319-1311']}"
                        + " | LLO-VALUE-FORM /postcodes/0/postcodes/0",
                "borders | {'municipality': 'GM0034', 'neighbours': [null]} | LLO-VALUE-NULL /borders/0/neighbours/0",
                "aow | {'year': 2028, 'bornFrom': '1961-01-01', 'bornBefore': '1961-01-01', 'age': {'years': 67}}"
                        + " | LLO-VALUE-IMPOSSIBLE /aow/0",
                "aow | {'year': 2028, 'bornFrom': '1961-01-01', 'bornBefore': '1961-10-01', 'age': {'years': 67, 'months': 12}}"
                        + " | LLO-NUMBER-RANGE /aow/0/age/months",
                "education | {'level': 'MBO', 'label': {'nl': 'X'}, 'startQualification': true}"
                        + " | LLO-VALUE-CHOICE /education/0/level",
            })
    void brokenRecordIsReportedAtItsPlace(String property, String record, String finding) {
        read(document(property, record.replace('\'', '"')));
        assertThat(findings()).containsExactly(finding);
    }

    @Test
    void filesTogetherMakeTheData() {
        ReferenceDocument all = new ReferenceDocument();
        all.merge(sound(document("provinces", "{\"code\": \"PV24\", \"name\": \"Flevoland\"}")));
        all.merge(sound(
                document("municipalities", "{\"code\": \"GM0034\", \"name\": \"Almere\", \"province\": \"PV24\"}")));
        assertThat(all.toData().getGeography().listMunicipalities()).hasSize(1);
    }

    @Test
    void recordsThatDoNotFitTogetherMakeNoData() {
        ReferenceDocument alone = sound(
                document("municipalities", "{\"code\": \"GM0034\", \"name\": \"Almere\", \"province\": \"PV24\"}"));
        assertThatIllegalArgumentException().isThrownBy(alone::toData).withMessageContaining("PV24");
    }
}
