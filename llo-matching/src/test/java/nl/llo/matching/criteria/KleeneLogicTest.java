package nl.llo.matching.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import nl.llo.matching.outcome.Answer;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.matching.outcome.Truth;
import nl.llo.matching.testing.Formulas;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.AllOf;
import nl.llo.model.criterion.AnyOf;
import nl.llo.model.criterion.AtLeast;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.criterion.Not;
import nl.llo.model.criterion.TextCriterion;
import nl.llo.model.criterion.TraitCriterion;
import nl.llo.model.profile.Profile;

/** The tree of nodes against the definition of Kleene's logic, written down without it. */
class KleeneLogicTest {

    @Property
    void answersAsDefined(@ForAll("formulas") Criterion formula, @ForAll("profiles") Profile profile) {
        assertThat(ask(formula, profile)).isEqualTo(defined(formula, profile));
    }

    @Property
    void explainsEveryPartAsDefined(@ForAll("formulas") Criterion formula, @ForAll("profiles") Profile profile) {
        CriterionOutcome outcome = Asked.outcome(formula, profile);

        assertEveryPart(outcome, profile);
    }

    @Property
    void aKnownTruthIsThatOfEveryCompletion(
            @ForAll("formulas") Criterion formula, @ForAll("profiles") Profile profile) {
        Answer answer = ask(formula, profile);

        if (answer.toTruth().isKnown()) {
            assertThat(Formulas.completions(profile, Formulas.TRAITS))
                    .allMatch(completion -> ask(formula, completion) == answer);
        }
    }

    @Property
    void anotherAnswerNeverTurnsAKnownTruthRound(
            @ForAll("formulas") Criterion formula, @ForAll("profiles") Profile profile, @ForAll boolean answer) {
        Truth before = ask(formula, profile).toTruth();
        for (var trait : Formulas.TRAITS) {
            if (!profile.getTraits().containsKey(trait)) {
                Truth after =
                        ask(formula, Formulas.with(profile, trait, answer)).toTruth();
                assertThat(after == before || before == Truth.UNKNOWN).isTrue();
            }
        }
    }

    @Property
    void textAloneNeverDecides(@ForAll("formulasOfTexts") Criterion formula, @ForAll("profiles") Profile profile) {
        assertThat(ask(formula, profile)).isEqualTo(Answer.LIKELY);
    }

    @Property
    void negationMovesInwards(
            @ForAll @Size(max = 4) List<@From("formulas") Criterion> formulas, @ForAll("profiles") Profile profile) {
        Criterion[] parts = formulas.toArray(Criterion[]::new);
        Criterion[] negated = formulas.stream().map(Criterion::not).toArray(Criterion[]::new);

        assertThat(ask(Criterion.not(Criterion.all(parts)), profile)).isEqualTo(ask(Criterion.any(negated), profile));
        assertThat(ask(Criterion.not(Criterion.any(parts)), profile)).isEqualTo(ask(Criterion.all(negated), profile));
        for (int count = 0; count <= parts.length + 1; count++) {
            assertThat(ask(Criterion.not(Criterion.atLeast(count, parts)), profile))
                    .isEqualTo(ask(Criterion.atLeast(parts.length - count + 1, negated), profile));
        }
    }

    @Property
    void negatingTwiceChangesNothing(@ForAll("formulas") Criterion formula, @ForAll("profiles") Profile profile) {
        assertThat(ask(Criterion.not(Criterion.not(formula)), profile)).isEqualTo(ask(formula, profile));
    }

    @Property
    void theOrderOfPartsDoesNotMatter(
            @ForAll @Size(max = 4) List<@From("formulas") Criterion> formulas,
            @ForAll("profiles") Profile profile,
            @ForAll Random random) {
        List<Criterion> shuffled = new ArrayList<>(formulas);
        Collections.shuffle(shuffled, random);
        Criterion[] parts = formulas.toArray(Criterion[]::new);
        Criterion[] other = shuffled.toArray(Criterion[]::new);

        assertThat(ask(Criterion.all(parts), profile)).isEqualTo(ask(Criterion.all(other), profile));
        assertThat(ask(Criterion.any(parts), profile)).isEqualTo(ask(Criterion.any(other), profile));
        assertThat(ask(Criterion.atLeast(2, parts), profile)).isEqualTo(ask(Criterion.atLeast(2, other), profile));
    }

    @Provide
    Arbitrary<Criterion> formulas() {
        return Formulas.formulas();
    }

    @Provide
    Arbitrary<Criterion> formulasOfTexts() {
        return Formulas.formulasOfTexts();
    }

    @Provide
    Arbitrary<Profile> profiles() {
        return Formulas.profiles();
    }

    private static Answer ask(Criterion formula, Profile profile) {
        return Asked.answer(Catalogue.empty(), formula, profile);
    }

    private static void assertEveryPart(CriterionOutcome outcome, Profile profile) {
        Criterion criterion = outcome.getCriterion().orElseThrow();
        assertThat(outcome.getTruth()).isEqualTo(strict(criterion, profile));
        assertThat(outcome.getParts())
                .extracting(part -> part.getCriterion().orElseThrow())
                .isEqualTo(Formulas.parts(criterion));
        outcome.getParts().forEach(part -> assertEveryPart(part, profile));
    }

    private static Answer defined(Criterion formula, Profile profile) {
        Truth strict = strict(formula, profile);
        if (strict.isKnown()) {
            return strict == Truth.TRUE ? Answer.YES : Answer.NO;
        }
        return favourable(formula, profile, true) == Truth.TRUE ? Answer.LIKELY : Answer.OPEN;
    }

    /** With every text unknown. */
    private static Truth strict(Criterion formula, Profile profile) {
        return evaluate(formula, profile, Optional.empty());
    }

    /** With every text such that it serves the whole. */
    private static Truth favourable(Criterion formula, Profile profile, boolean textHolds) {
        return evaluate(formula, profile, Optional.of(textHolds));
    }

    private static Truth evaluate(Criterion formula, Profile profile, Optional<Boolean> text) {
        if (formula instanceof TextCriterion) {
            return Truth.of(text);
        }
        if (formula instanceof TraitCriterion trait) {
            return Truth.of(Optional.ofNullable(profile.getTraits().get(trait.getTrait())));
        }
        if (formula instanceof Not not) {
            return evaluate(not.getPart(), profile, text.map(holds -> !holds)).not();
        }
        List<Truth> parts = Formulas.parts(formula).stream()
                .map(part -> evaluate(part, profile, text))
                .toList();
        if (formula instanceof AllOf) {
            return Truth.all(parts);
        }
        if (formula instanceof AnyOf) {
            return Truth.any(parts);
        }
        return Truth.atLeast(((AtLeast) formula).getCount(), parts);
    }
}
