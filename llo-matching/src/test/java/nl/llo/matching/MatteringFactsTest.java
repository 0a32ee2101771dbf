package nl.llo.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.llo.matching.outcome.MissingFact;
import nl.llo.matching.question.AnswerEffect;
import nl.llo.matching.question.Questions;
import nl.llo.matching.question.RankedQuestion;
import nl.llo.matching.testing.Formulas;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.id.RegulationId;
import nl.llo.model.id.TraitId;
import nl.llo.model.profile.Profile;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.time.Period;
import org.junit.jupiter.api.Test;

/** Facts that matter and only those, against trying out every answer, and what is best asked next. */
class MatteringFactsTest {

    private static final TraitId FIRST = Formulas.TRAITS.get(0);
    private static final TraitId SECOND = Formulas.TRAITS.get(1);

    @Property(tries = 400)
    void aFactMattersWhenSomeWayOfFillingInTheRestTurnsOnIt(
            @ForAll("formulas") Criterion first,
            @ForAll("formulas") Criterion second,
            @ForAll("answers") Profile profile) {
        Matcher matcher = Fixtures.matcher(Fixtures.schemeWith(first, second));
        Set<TraitId> asked = new TreeSet<>();
        matcher.findFactsThatMatter(profile, Fixtures.DATE, Fixtures.SCHEME)
                .forEach(fact -> asked.add(TraitId.of(fact.getKey().orElseThrow())));

        assertThat(asked).isEqualTo(turning(matcher, profile));
    }

    private static Set<TraitId> turning(Matcher matcher, Profile profile) {
        Set<TraitId> found = new TreeSet<>();
        for (TraitId trait : Formulas.TRAITS) {
            if (!profile.getTraits().containsKey(trait)) {
                List<TraitId> others = Formulas.TRAITS.stream()
                        .filter(other -> !other.equals(trait))
                        .toList();
                if (Formulas.completions(profile, others).stream()
                        .anyMatch(rest -> verdict(matcher, Formulas.with(rest, trait, true))
                                != verdict(matcher, Formulas.with(rest, trait, false)))) {
                    found.add(trait);
                }
            }
        }
        return found;
    }

    @Property(tries = 200)
    void answersSettleWhatIsTold(
            @ForAll("formulas") Criterion first,
            @ForAll("formulas") Criterion second,
            @ForAll("answers") Profile profile) {
        RegulationId other = RegulationId.of("other");
        Matcher matcher = Fixtures.matcher(
                Fixtures.schemeWith(first),
                Regulation.builder()
                        .copyOf(Fixtures.schemeWith(second))
                        .id(other)
                        .build());
        Questions questions = matcher.rankQuestions(profile, Fixtures.DATE);
        int before = Integer.MAX_VALUE;
        for (RankedQuestion question : questions.getQuestions()) {
            TraitId trait = TraitId.of(question.getFact().getKey().orElseThrow());
            for (AnswerEffect answer : question.getAnswers()) {
                boolean yes = answer.getAnswer().equals(Criterion.trait(trait));
                MatchReport report = matcher.match(Formulas.with(profile, trait, yes), Fixtures.DATE);
                assertThat(questions.getOpen().stream()
                                .filter(id -> report.get(id).listMissingFacts().isEmpty()))
                        .containsExactlyElementsOf(answer.getSettled());
            }
            assertThat(question.getHundredthsSettled()).isLessThanOrEqualTo(before);
            before = question.getHundredthsSettled();
        }
    }

    @Test
    void doesNotAskForWhatCancelsOut() {
        Criterion either = Criterion.any(Criterion.trait(FIRST), Criterion.not(Criterion.trait(FIRST)));
        Criterion both = Criterion.all(Criterion.trait(SECOND), Criterion.any(either, Criterion.trait(SECOND)));
        Matcher matcher = Fixtures.matcher(Fixtures.schemeWith(both));
        Profile nobody = Profile.builder().build();

        assertThat(matcher.findFactsThatMatter(nobody, Fixtures.DATE, Fixtures.SCHEME))
                .extracting(MissingFact::getKey)
                .map(key -> key.orElse(""))
                .containsExactly(SECOND.value());
    }

    @Test
    void theBestQuestionSettlesMost() {
        Matcher matcher = Fixtures.matcher(
                named("one", Criterion.ageFrom(18)),
                named("two", Criterion.ageFrom(45)),
                named("three", Criterion.educationAtMost(EducationLevel.MBO_2)));

        Questions questions = matcher.rankQuestions(Profile.builder().build(), Fixtures.DATE);

        assertThat(questions.getOpen()).hasSize(3);
        assertThat(questions.getNext().orElseThrow().getFact().getLabel().getNl())
                .isEqualTo("geboortedatum");
        assertThat(questions.getNext().orElseThrow().getFewestSettled()).isEqualTo(2);
        assertThat(questions.getNext().orElseThrow().getMostSettled()).isEqualTo(2);
        assertThat(questions.getQuestions()).hasSize(2);
    }

    @Test
    void asksNothingOfWhatHasEnded() {
        Regulation.Builder old = Regulation.builder();
        Regulation ended = old.copyOf(Fixtures.schemeWith(Criterion.ageFrom(18)))
                .addPeriods(Period.builder().until(LocalDate.of(2020, 1, 1)).build())
                .build();

        assertThat(Fixtures.matcher(ended)
                        .rankQuestions(Profile.builder().build(), Fixtures.DATE)
                        .getNext())
                .isEmpty();
    }

    private static Regulation named(String id, Criterion criterion) {
        Regulation.Builder builder = Regulation.builder();
        Regulation.Builder dated = Fixtures.scheme().attestedOn(LocalDate.of(2020, 1, 1));
        return builder.copyOf(
                        dated.addConditions(Fixtures.condition("c", criterion).build())
                                .build())
                .id(RegulationId.of(id))
                .build();
    }

    private static Verdict verdict(Matcher matcher, Profile profile) {
        return matcher.match(profile, Fixtures.DATE).get(Fixtures.SCHEME).getVerdict();
    }

    @Provide
    Arbitrary<Criterion> formulas() {
        return Formulas.formulas();
    }

    @Provide
    Arbitrary<Profile> answers() {
        return Formulas.profiles();
    }
}
