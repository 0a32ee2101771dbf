package nl.llo.matching;

import static nl.llo.matching.Fixtures.match;
import static nl.llo.matching.Fixtures.schemeWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.llo.matching.outcome.ConditionOutcome;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.id.ConditionId;
import nl.llo.model.id.TraitId;
import nl.llo.model.profile.Profile;
import nl.llo.model.text.LocalizedText;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final Criterion TRAIT = Criterion.trait(TraitId.of("carer"));
    private static final Criterion TEXT = Criterion.text(LocalizedText.of("gemotiveerd", "motivated"));
    private static final Profile NOBODY = Profile.builder().build();
    private static final Profile CARER =
            Profile.builder().hasTrait(TraitId.of("carer")).build();
    private static final Profile NO_CARER =
            Profile.builder().hasNoTrait(TraitId.of("carer")).build();

    @Test
    void schemeWithoutConditionsFitsEverybody() {
        assertThat(match(schemeWith(), NOBODY).getVerdict()).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void fitsWhenAllConditionsHold() {
        RegulationMatch match = match(schemeWith(TRAIT), CARER);

        assertThat(match.getVerdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(match.listDecisiveConditions()).isEmpty();
        assertThat(match.listMissingFacts()).isEmpty();
    }

    @Test
    void doesNotFitWhenOneConditionFails() {
        RegulationMatch match = match(schemeWith(TEXT, TRAIT), NO_CARER);

        assertThat(match.getVerdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(match.listDecisiveConditions())
                .extracting(ConditionOutcome::getId)
                .containsExactly(ConditionId.of("c-2"));
        assertThat(match.listTextOnly()).isEmpty();
    }

    @Test
    void isLikelyWhenOnlyTextIsLeft() {
        RegulationMatch match = match(schemeWith(TRAIT, TEXT), CARER);

        assertThat(match.getVerdict()).isEqualTo(Verdict.LIKELY);
        assertThat(match.listDecisiveConditions())
                .extracting(ConditionOutcome::getId)
                .containsExactly(ConditionId.of("c-2"));
        assertThat(match.listTextOnly())
                .extracting(CriterionOutcome::getCriterion)
                .containsExactly(Optional.of(TEXT));
    }

    @Test
    void isLikelyWhenTextMustNotHold() {
        assertThat(match(schemeWith(Criterion.not(TEXT)), NOBODY).getVerdict()).isEqualTo(Verdict.LIKELY);
    }

    @Test
    void isUndeterminedWhenAFactIsMissing() {
        RegulationMatch match = match(schemeWith(TRAIT, TEXT), NOBODY);

        assertThat(match.getVerdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(match.listMissingFacts())
                .extracting(fact -> fact.getKey().orElseThrow())
                .containsExactly("carer");
        assertThat(match.listTextOnly()).hasSize(1);
    }
}
