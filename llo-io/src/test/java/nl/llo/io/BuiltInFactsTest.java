package nl.llo.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.reference.AowAge;
import nl.llo.model.reference.AowRow;
import nl.llo.model.reference.AowTable;
import nl.llo.model.reference.EducationRow;
import nl.llo.model.reference.EducationTable;
import nl.llo.model.source.FactBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** AOW ages and levels of education in the built-in data. */
class BuiltInFactsTest {

    private final AowTable aow = LloReferenceData.builtIn().getAowTable();
    private final EducationTable education = LloReferenceData.builtIn().getEducationTable();

    @ParameterizedTest
    @CsvSource({
        "1948-01-01, 65, 1, 2013-02-01",
        "1949-10-31, 65, 2, 2014-12-31",
        "1952-12-31, 66, 0, 2018-12-31",
        "1953-01-01, 66, 4, 2019-05-01",
        "1955-08-31, 66, 4, 2021-12-31",
        "1955-09-01, 66, 7, 2022-04-01",
        "1957-02-28, 66, 10, 2023-12-28",
        "1957-03-01, 67, 0, 2024-03-01",
        "1960-12-31, 67, 0, 2027-12-31",
        "1961-01-01, 67, 3, 2028-04-01",
        "1964-09-30, 67, 3, 2031-12-30",
    })
    void aowAgeByDateOfBirth(LocalDate born, int years, int months, LocalDate reached) {
        assertThat(aow.ageFor(born)).contains(AowAge.of(years, months));
        assertThat(aow.dateFor(born)).contains(reached);
    }

    @Test
    void aowAgeIsUnknownOutsideTheTable() {
        assertThat(aow.ageFor(LocalDate.of(1947, 12, 31))).isEmpty();
        assertThat(aow.ageFor(LocalDate.of(1964, 10, 1))).isEmpty();
        assertThat(aow.lastPublishedAge()).contains(AowAge.of(67, 3));
    }

    @Test
    void aowWindowsFollowEachOtherWithoutGap() {
        for (int i = 1; i < aow.getRows().size(); i++) {
            assertThat(aow.getRows().get(i).getBornFrom())
                    .isEqualTo(aow.getRows().get(i - 1).getBornBefore());
            assertThat(aow.getRows().get(i).getYear())
                    .isEqualTo(aow.getRows().get(i - 1).getYear() + 1);
        }
    }

    @Test
    void peopleReachTheAowAgeInTheYearOfTheirRow() {
        for (AowRow row : aow.getRows()) {
            assertThat(row.getAge().reachedOn(row.getBornFrom()).getYear()).isEqualTo(row.getYear());
            assertThat(row.getAge().reachedOn(row.getBornBefore().minusDays(1)).getYear())
                    .isEqualTo(row.getYear());
        }
    }

    @Test
    void publishedWindowsAreThoseOf2015To2029() {
        assertThat(aow.getRows())
                .filteredOn(row -> row.getBasis() == FactBasis.PUBLISHED)
                .extracting(AowRow::getYear)
                .containsExactly(
                        2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029);
    }

    @ParameterizedTest
    @EnumSource(EducationLevel.class)
    void everyLevelHasARowThatAgreesWithTheModel(EducationLevel level) {
        EducationRow row = education.find(level).orElseThrow();
        assertThat(row.isStartQualification()).isEqualTo(level.hasStartQualification());
        assertThat(row.getLabel().getEn()).isPresent();
    }

    @Test
    void vumCodeOfMboDoesNotTellTheStartQualification() {
        Set<EducationLevel> mbo = education.levelsByVumEducationLevel(4);
        assertThat(mbo)
                .containsExactly(
                        EducationLevel.MBO_1, EducationLevel.MBO_2, EducationLevel.MBO_3, EducationLevel.MBO_4);
        assertThat(education.startQualificationOf(mbo)).isEmpty();
        assertThat(education.startQualificationOf(education.levelsByVumEducationLevel(3)))
                .contains(true);
        assertThat(education.startQualificationOf(education.levelsByVumEducationLevel(2)))
                .contains(false);
    }

    @Test
    void codesOfOtherSystemsAreSetsOfLevels() {
        assertThat(education.levelsByEqf(4))
                .containsExactly(EducationLevel.MBO_4, EducationLevel.HAVO, EducationLevel.VWO);
        assertThat(education.levelsByNlqf("4p")).containsExactly(EducationLevel.VWO);
        assertThat(education.levelsByRio("VO-VMBO-TL")).containsExactly(EducationLevel.VMBO_GLTL);
        assertThat(education.levelsByOeapiLevel("bachelor"))
                .containsExactly(EducationLevel.HBO_BA, EducationLevel.WO_BA);
        assertThat(education.levelsByOeapiQualificationLevel("nlqf_4plus")).containsExactly(EducationLevel.VWO);
        assertThat(education.levelsByVumWorkLevel(1)).containsExactly(EducationLevel.GEEN);
        assertThat(education.levelsBySoi("213")).containsExactly(EducationLevel.HAVO, EducationLevel.VWO);
    }
}
