package nl.llo.model.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import nl.llo.model.Violated;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.money.Money;
import org.junit.jupiter.api.Test;

class CriterionConstraintsTest {
    @Test
    void boundsInOrderAreClean() {
        assertThat(Violated.by(AgeCriterion.builder().min(18).max(18).build())).isEmpty();
        assertThat(Violated.by(CourseLevelCriterion.builder()
                        .min(EducationLevel.MBO_4)
                        .max(EducationLevel.HAVO)
                        .build()))
                .isEmpty();
    }

    @Test
    void lowerBoundAboveTheUpperIsViolated() {
        assertThat(Violated.by(AgeCriterion.builder().min(28).max(27).build()))
                .containsExactly(": needs at least one bound, and the lower bound must not lie above the upper");
        assertThat(Violated.inDutchBy(AgeCriterion.builder().min(28).max(27).build()))
                .containsExactly(
                        ": heeft ten minste één grens nodig, en de ondergrens mag niet boven de bovengrens liggen");
    }

    @Test
    void educationIsComparedByRankNotByNameOrPlace() {
        assertThat(Violated.by(EducationCriterion.builder()
                        .min(EducationLevel.VMBO_GLTL)
                        .max(EducationLevel.MBO_1)
                        .build()))
                .hasSize(1);
        assertThat(Violated.by(EducationCriterion.builder()
                        .min(EducationLevel.MBO_1)
                        .max(EducationLevel.VMBO_GLTL)
                        .build()))
                .isEmpty();
    }

    @Test
    void noBoundAtAllIsViolatedUnlessALimitOrASetStandsInForIt() {
        assertThat(Violated.by(HoursCriterion.builder().build())).hasSize(1);
        assertThat(Violated.by(AgeCriterion.builder().build())).hasSize(1);
        assertThat(Violated.by(EducationCriterion.builder().build())).hasSize(1);
        assertThat(Violated.by(AgeCriterion.builder().max(27).build())).isEmpty();
        assertThat(Violated.by(IncomeCriterion.builder().min(Money.ZERO).build()))
                .isEmpty();
        assertThat(Violated.by(AgeCriterion.builder().below(AgeLimit.AOW).build()))
                .isEmpty();
        assertThat(Violated.by(
                        EducationCriterion.builder().addIn(EducationLevel.HAVO).build()))
                .isEmpty();
    }

    @Test
    void askingForMorePartsThanThereAreIsViolated() {
        Criterion part = Criterion.startQualification(false);
        assertThat(Violated.by(Criterion.atLeast(1, part))).isEmpty();
        assertThat(Violated.by(Criterion.atLeast(2, part)))
                .containsExactly(": asks for more parts than there are, so it can never hold");
        assertThat(Violated.inDutchBy(Criterion.atLeast(2, part)))
                .containsExactly(": vraagt meer onderdelen dan er zijn en kan dus nooit gelden");
    }

    @Test
    void aFaultDeepInsideIsFoundAtItsPlace() {
        Criterion deep = Criterion.all(Criterion.not(Criterion.any(
                Criterion.ageFrom(18), AgeCriterion.builder().min(200).build())));
        assertThat(Violated.by(deep)).singleElement().asString().startsWith("parts[0].part.parts[1].min");
    }
}
