package nl.llo.model.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CriterionPartsTest {

    @Test
    void goesOverEverythingWithinFromTheOutsideIn() {
        Criterion young = Criterion.not(Criterion.ageFrom(27));
        Criterion old = Criterion.ageFrom(67);
        Criterion one = Criterion.atLeast(1, young, old);
        Criterion whole = Criterion.all(Criterion.any(one), Criterion.startQualification(true));

        List<Criterion> seen = new ArrayList<>();
        whole.forEach(seen::add);

        assertThat(seen)
                .containsExactly(
                        whole,
                        Criterion.any(one),
                        Criterion.startQualification(true),
                        one,
                        young,
                        old,
                        Criterion.ageFrom(27));
    }

    @Test
    void goesOverOneThatIsDeeperThanAnyStack() {
        Criterion deep = Criterion.ageFrom(18);
        for (int i = 0; i < 100_000; i++) {
            deep = Criterion.not(deep);
        }
        int[] count = {0};
        deep.forEach(part -> count[0]++);
        assertThat(count[0]).isEqualTo(100_001);
    }
}
