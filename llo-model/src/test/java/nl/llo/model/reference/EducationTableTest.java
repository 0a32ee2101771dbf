package nl.llo.model.reference;

import static nl.llo.model.education.EducationLevel.HAVO;
import static nl.llo.model.education.EducationLevel.MBO_1;
import static nl.llo.model.education.EducationLevel.MBO_2;
import static nl.llo.model.education.EducationLevel.VMBO_GLTL;
import static nl.llo.model.education.EducationLevel.VWO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.testing.SmallGeography;
import nl.llo.model.text.LocalizedText;
import org.junit.jupiter.api.Test;

class EducationTableTest {

    private final EducationTable table = EducationTable.builder()
            .addRows(
                    row(VMBO_GLTL, false)
                            .addRioCodes("VO-VMBO-GL", "VO-VMBO-TL")
                            .vumWorkLevel(3)
                            .build(),
                    row(MBO_1, false).vumEducationLevel(4).eqf(1).soiCode("12").build(),
                    row(MBO_2, true)
                            .vumEducationLevel(4)
                            .eqf(2)
                            .oeapiQualificationLevel("eqf_2")
                            .build(),
                    row(VWO, true).nlqf("4+").oeapiLevel("x-vwo").build())
            .build();

    private static EducationRow.Builder row(EducationLevel level, boolean startQualification) {
        EducationRow.Builder builder = EducationRow.builder();
        builder.level(level)
                .label(LocalizedText.of(level.name()))
                .startQualification(startQualification)
                .addSources(SmallGeography.SOURCE);
        return builder;
    }

    @Test
    void codeOfAnotherSystemIsASetOfLevels() {
        assertThat(table.levelsByVumEducationLevel(4)).containsExactly(MBO_1, MBO_2);
        assertThat(table.levelsByVumWorkLevel(3)).containsExactly(VMBO_GLTL);
        assertThat(table.levelsByEqf(2)).containsExactly(MBO_2);
        assertThat(table.levelsBySoi("12")).containsExactly(MBO_1);
        assertThat(table.levelsByRio("VO-VMBO-TL")).containsExactly(VMBO_GLTL);
        assertThat(table.levelsByOeapiLevel("x-vwo")).containsExactly(VWO);
        assertThat(table.levelsByOeapiQualificationLevel("eqf_2")).containsExactly(MBO_2);
    }

    @Test
    void bothSpellingsOfFourPlusAreRead() {
        assertThat(table.levelsByNlqf("4+")).containsExactly(VWO);
        assertThat(table.levelsByNlqf("4p")).containsExactly(VWO);
        assertThat(table.levelsByNlqf("4")).isEmpty();
    }

    @Test
    void unknownCodeIsNoLevel() {
        assertThat(table.levelsByVumEducationLevel(9)).isEmpty();
        assertThat(table.levelsByRio("MBO")).isEmpty();
    }

    @Test
    void startQualificationIsKnownOnlyWhenAllLevelsAgree() {
        assertThat(table.startQualificationOf(Set.of(MBO_2, VWO))).contains(true);
        assertThat(table.startQualificationOf(Set.of(MBO_1, VMBO_GLTL))).contains(false);
        assertThat(table.startQualificationOf(Set.of(MBO_1, MBO_2))).isEmpty();
        assertThat(table.startQualificationOf(Set.of(MBO_2, HAVO))).isEmpty();
        assertThat(table.startQualificationOf(Set.of())).isEmpty();
    }

    @Test
    void rowIsFoundByItsLevel() {
        assertThat(table.find(VWO).flatMap(EducationRow::getNlqf)).contains("4+");
        assertThat(table.find(HAVO)).isEmpty();
    }

    @Test
    void twoRowsOfOneLevelAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EducationTable.builder()
                        .addRows(row(VWO, true).build(), row(VWO, true).build())
                        .build());
    }
}
