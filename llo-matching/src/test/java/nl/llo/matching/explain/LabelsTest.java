package nl.llo.matching.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.facility.FacilityKind;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.profile.Benefit;
import nl.llo.model.profile.EmploymentStatus;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.text.Language;
import nl.llo.model.text.LocalizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LabelsTest {

    @ParameterizedTest
    @MethodSource("labels")
    void constantsOfAKindHaveNamesOfTheirOwn(List<LocalizedText> labels) {
        for (Language language : Language.values()) {
            List<String> names =
                    labels.stream().map(label -> label.in(language)).toList();
            assertThat(names).doesNotHaveDuplicates().noneMatch(String::isBlank);
        }
        assertThat(labels).allMatch(label -> label.getEn().isPresent());
    }

    static Stream<List<LocalizedText>> labels() {
        return Stream.of(
                all(EducationLevel.values(), Labels::of),
                all(EmploymentStatus.values(), Labels::of),
                all(Benefit.values(), Labels::of),
                all(PlaceKind.values(), Labels::of),
                all(ApplicantKind.values(), Labels::of),
                all(FacilityKind.values(), Labels::of));
    }

    private static <E> List<LocalizedText> all(E[] values, Function<E, LocalizedText> label) {
        return Arrays.stream(values).map(label).toList();
    }
}
