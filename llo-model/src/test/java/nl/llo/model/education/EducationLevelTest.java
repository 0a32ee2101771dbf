package nl.llo.model.education;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EducationLevelTest {
    @Test
    void startQualificationBeginsAtMbo2AndHavo() {
        assertThat(Stream.of(EducationLevel.values()).filter(level -> !level.hasStartQualification()))
                .containsExactly(
                        EducationLevel.GEEN,
                        EducationLevel.PO,
                        EducationLevel.VSO_PRO,
                        EducationLevel.VMBO_BB,
                        EducationLevel.VMBO_KB,
                        EducationLevel.VMBO_GLTL,
                        EducationLevel.MBO_1);
    }
}
