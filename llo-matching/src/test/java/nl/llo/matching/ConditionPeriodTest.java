package nl.llo.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import nl.llo.matching.outcome.ConditionOutcome;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.id.ConditionId;
import nl.llo.model.profile.Profile;
import nl.llo.model.time.Period;
import org.junit.jupiter.api.Test;

class ConditionPeriodTest {

    private static final LocalDate CHANGE = LocalDate.of(2023, 9, 1);
    private static final Matcher MATCHER = Fixtures.matcher(Fixtures.scheme()
            .addConditions(Fixtures.condition("at-first", Criterion.any())
                    .period(Period.endingOn(CHANGE.minusDays(1)))
                    .build())
            .addConditions(Fixtures.condition("since", Criterion.all())
                    .period(Period.startingOn(CHANGE))
                    .build())
            .build());

    @Test
    void countsOnlyInItsPeriod() {
        assertThat(on(CHANGE.minusDays(1)).getVerdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(on(CHANGE).getVerdict()).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void isListedOnlyInItsPeriod() {
        assertThat(on(CHANGE).listConditions())
                .extracting(ConditionOutcome::getId)
                .containsExactly(ConditionOutcome.APPLICANT_ID, ConditionOutcome.AREA_ID, ConditionId.of("since"));
        assertThat(on(CHANGE).findCondition(ConditionId.of("at-first"))).isEmpty();
        assertThatThrownBy(() -> on(CHANGE).getCondition(ConditionId.of("at-first")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("at-first");
    }

    private static RegulationMatch on(LocalDate date) {
        return MATCHER.match(Profile.builder().build(), date).get(Fixtures.SCHEME);
    }
}
