package nl.llo.model.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.llo.model.Violated;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.region.Geography;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.testing.SmallGeography;
import nl.llo.model.text.LocalizedText;
import org.junit.jupiter.api.Test;

class ReferenceDataTest {

    @Test
    void partsThatAreNotSetKnowNothing() {
        ReferenceData nothing = ReferenceData.empty();
        LocalDate day = LocalDate.of(2022, 1, 1);
        assertThat(nothing.getGeography()
                        .regionOf(MunicipalityCode.of("GM0034"), day)
                        .getPlace())
                .isEmpty();
        assertThat(nothing.getAowTable().ageFor(day)).isEmpty();
        assertThat(nothing.getEducationTable().find(EducationLevel.HAVO)).isEmpty();
    }

    @Test
    void partsThatAreSetAreKept() {
        Geography geography = SmallGeography.geography();
        assertThat(ReferenceData.builder().geography(geography).build().getGeography())
                .isSameAs(geography);
    }

    @Test
    void rowsWithoutSourceOrOutOfBoundsAreReported() {
        assertThat(Violated.by(data(row().eqf(9).vumWorkLevel(7).build())))
                .extracting(text -> text.substring(0, text.indexOf(':')))
                .containsExactly(
                        "educationTable.rows[0].eqf",
                        "educationTable.rows[0].sources",
                        "educationTable.rows[0].vumWorkLevel");
        assertThat(Violated.by(data(row().eqf(8)
                        .vumWorkLevel(6)
                        .addSources(SmallGeography.SOURCE)
                        .build())))
                .isEmpty();
    }

    private static EducationRow.Builder row() {
        EducationRow.Builder builder = EducationRow.builder();
        builder.level(EducationLevel.HAVO).label(LocalizedText.of("Havo")).startQualification(true);
        return builder;
    }

    private static ReferenceData data(EducationRow row) {
        return ReferenceData.builder()
                .educationTable(EducationTable.builder().addRows(row).build())
                .build();
    }
}
