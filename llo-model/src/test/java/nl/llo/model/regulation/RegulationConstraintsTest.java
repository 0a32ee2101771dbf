package nl.llo.model.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.llo.model.Violated;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.facility.FacilityKind;
import nl.llo.model.id.ConditionId;
import nl.llo.model.id.RegulationId;
import nl.llo.model.source.SourceDocumentId;
import nl.llo.model.source.SourceReference;
import nl.llo.model.text.LocalizedText;
import nl.llo.model.time.Period;
import org.junit.jupiter.api.Test;

class RegulationConstraintsTest {
    private static final SourceReference SOURCE = SourceReference.of(SourceDocumentId.of("EURO"));
    private static final Period FIRST = Period.of(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
    private static final Period SECOND = Period.startingOn(LocalDate.of(2023, 1, 1));

    private static Regulation.Builder regulation() {
        return Regulation.builder()
                .id(RegulationId.of("r"))
                .name(LocalizedText.of("R"))
                .kind(RegulationKind.PILOT)
                .addSources(SOURCE);
    }

    private static Condition condition(String id) {
        return Condition.builder()
                .id(ConditionId.of(id))
                .criterion(Criterion.ageFrom(18))
                .addSources(SOURCE)
                .build();
    }

    @Test
    void partsThatAgreeAreClean() {
        assertThat(Violated.by(regulation()
                        .addPeriods(FIRST, SECOND)
                        .addConditions(condition("a"), condition("b"))
                        .build()))
                .isEmpty();
    }

    @Test
    void periodsThatOverlapOrStandInTheWrongOrderAreViolated() {
        assertThat(Violated.by(regulation().addPeriods(FIRST, FIRST).build()))
                .containsExactly("periods: the periods overlap or are not in order");
        assertThat(Violated.by(regulation().addPeriods(SECOND, FIRST).build()))
                .containsExactly("periods: the periods overlap or are not in order");
    }

    @Test
    void conditionIdsAreUniqueAndNotTheBuiltInOnes() {
        assertThat(Violated.by(regulation()
                        .addConditions(condition("a"), condition("a"))
                        .build()))
                .containsExactly("conditions: two conditions have the same id");
        assertThat(Violated.by(regulation().addConditions(condition("area")).build()))
                .containsExactly("conditions: the ids area and applicant are kept for the built-in conditions");
    }

    @Test
    void aRegulationIsNotItsOwnSuccessorOrCompanion() {
        RegulationId self = RegulationId.of("r");
        CumulationRule rule = CumulationRule.builder()
                .with(self)
                .kind(CumulationKind.EXCLUDES)
                .addSources(SOURCE)
                .build();
        assertThat(Violated.by(regulation()
                        .successor(self)
                        .predecessor(self)
                        .addCumulation(rule)
                        .build()))
                .containsExactly(
                        "cumulation: names the regulation itself",
                        "predecessor: names the regulation itself",
                        "successor: names the regulation itself");
    }

    @Test
    void aFactWithoutASourceIsViolated() {
        assertThat(Violated.by(Regulation.builder()
                        .id(RegulationId.of("r"))
                        .name(LocalizedText.of("R"))
                        .kind(RegulationKind.PILOT)
                        .build()))
                .containsExactly("sources: must not be empty");
    }

    @Test
    void aPrerequisiteNamesWhatComesFirst() {
        assertThat(Violated.by(Prerequisite.builder()
                        .facility(FacilityKind.CAREER_ADVICE)
                        .strength(Strength.USUAL)
                        .addSources(SOURCE)
                        .build()))
                .isEmpty();
        assertThat(Violated.by(Prerequisite.builder()
                        .strength(Strength.USUAL)
                        .addSources(SOURCE)
                        .build()))
                .containsExactly(": names nothing: give a kind of facility, a regulation, or both");
    }
}
