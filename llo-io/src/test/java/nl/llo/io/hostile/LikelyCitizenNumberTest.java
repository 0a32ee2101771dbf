package nl.llo.io.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.llo.io.ImportResult;
import nl.llo.io.ImportSource;
import nl.llo.io.LloImporter;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.internal.codec.CitizenNumbers;
import nl.llo.model.profile.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number that is probably somebody's BSN gets into no text of a profile, however it is written, and into no report. */
class LikelyCitizenNumberTest {

    private static final List<String> WRITTEN = List.of(
            "123456782",
            "1234.56.782",
            "123-456-782",
            "123 456 782",
            "1 2 3 4 5 6 7 8 2",
            "BSN123456782",
            "bsn: 123456782.",
            "nr.123456782/a",
            "123\u00a0456\u00a0782",
            "123\u202f456\u202f782",
            "123\u2011456\u2011782",
            "123\u2013456\u2013782",
            "123_456_782",
            "123/456/782",
            "\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff12",
            "\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0662");

    static List<TextPlace> texts() {
        return Samples.PROFILES;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void inNoTextOfAProfile(TextPlace place) {
        for (String written : WRITTEN) {
            ImportResult<List<Profile>> result = LloImporter.standard()
                    .readProfiles(ImportSource.of(place.with(written).getBytes(StandardCharsets.UTF_8), "f.json"));
            assertThat(result.getValue()).as(place + " " + written).isEmpty();
            assertThat(result.getReport().listFindings().toString()).doesNotContain("456", written);
        }
    }

    @Test
    void textsForPeopleSayWhy() {
        TextPlace place = Samples.PROFILES.stream()
                .filter(text -> text.kind().equals("Place.neighbourhood"))
                .findFirst()
                .orElseThrow();
        for (String written : WRITTEN) {
            assertThat(LloImporter.standard()
                            .readProfiles(
                                    ImportSource.of(place.with(written).getBytes(StandardCharsets.UTF_8), "f.json"))
                            .getReport()
                            .listFindings())
                    .as(written)
                    .extracting(Finding::getCode)
                    .containsExactly(FindingCode.TEXT_CITIZEN_NUMBER);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id", "/home/neighbourhood", "/course/name", "/sectors", "/occupations", "/course/sector"})
    void inNoCell(String pointer) {
        for (String option : List.of("", ", \"slug\": true", ", \"take\": 3", ", \"prefix\": \"x\"")) {
            Cells cells = Cells.toProfiles("{\"to\": \"" + pointer + "\", \"from\": \"x\"" + option + "}", WRITTEN);
            assertThat(cells.accepted()).as(pointer + option).isEmpty();
            assertThat(cells.shown()).doesNotContain("456", "\uff14");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789", // fails the test
                "000000000",
                "12345678", // eight digits
                "1234567820", // ten digits
                "0612345678", // a telephone
                "2022-06-01",
                "1234567, 82",
                "huisnummer 12 en 345, bus 6782",
                "1234 AB 56782"
            })
    void otherNumbersStay(String text) {
        assertThat(CitizenNumbers.appearsIn(text)).isFalse();
    }
}
