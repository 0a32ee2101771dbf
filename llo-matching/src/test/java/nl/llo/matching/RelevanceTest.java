package nl.llo.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import nl.llo.matching.outcome.MissingFact;
import nl.llo.matching.outcome.ProfileAttribute;
import nl.llo.matching.testing.Formulas;
import nl.llo.model.area.Area;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.criterion.PlaceCriterion;
import nl.llo.model.group.TargetGroup;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.id.TraitId;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.profile.Profile;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.RegionCode;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.testing.SmallGeography;
import nl.llo.model.text.Language;
import nl.llo.model.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Missing facts that matter, against trying out every answer. */
class RelevanceTest {

    private static final Profile NOBODY = Profile.builder().build();

    @Property(tries = 500)
    void aFactMattersWhenSomeCompletionTurnsOnIt(@ForAll("formula") Criterion formula, @ForAll boolean indirect) {
        Set<TraitId> traits = Formulas.traits(formula);
        if (traits.size() > 7) {
            return;
        }
        Regulation.Builder scheme = Fixtures.scheme()
                .addConditions(Fixtures.condition("formula", formula).build());
        if (indirect) {
            scheme.addApplicants(ApplicantKind.EMPLOYER);
        }
        Matcher matcher = Fixtures.matcher(scheme.build());

        assertThat(asked(verdict(matcher, NOBODY))).isEqualTo(tippingOnes(matcher, traits));
    }

    private static Set<TraitId> tippingOnes(Matcher matcher, Set<TraitId> traits) {
        Set<TraitId> found = new TreeSet<>();
        for (TraitId trait : traits) {
            Set<TraitId> others = new TreeSet<>(traits);
            others.remove(trait);
            boolean tips = Formulas.completions(NOBODY, others).stream()
                    .anyMatch(rest ->
                            verdict(matcher, Formulas.with(rest, trait, true)).getVerdict()
                                    != verdict(matcher, Formulas.with(rest, trait, false))
                                            .getVerdict());
            if (tips) {
                found.add(trait);
            }
        }
        return found;
    }

    @Property
    void asksNothingOfWhatIsSettled(
            @ForAll @Size(max = 3) List<@From("formulas") Criterion> formulas, @ForAll("profiles") Profile profile) {
        RegulationMatch match = Fixtures.match(Fixtures.schemeWith(formulas.toArray(Criterion[]::new)), profile);

        if (match.getVerdict() == Verdict.ELIGIBLE || match.getVerdict() == Verdict.NOT_ELIGIBLE) {
            assertThat(match.listMissingFacts()).isEmpty();
        }
        if (match.getVerdict() == Verdict.UNDETERMINED) {
            assertThat(match.listMissingFacts()).isNotEmpty();
        }
    }

    @Test
    void doesNotAskWhatAnotherPartOfTheConditionSettles() {
        Criterion either = Criterion.any(Criterion.trait(TraitId.of("known")), Criterion.trait(TraitId.of("asked")));
        Profile profile = Profile.builder().hasTrait(TraitId.of("known")).build();
        RegulationMatch match =
                Fixtures.match(Fixtures.schemeWith(either, Criterion.trait(TraitId.of("needed"))), profile);

        assertThat(asked(match)).containsExactly(TraitId.of("needed"));
    }

    @Test
    void asksNothingWhenOnlyTheDataAreSilent() {
        RegulationMatch match = Fixtures.match(withoutArea(Fixtures.schemeWith()), NOBODY);

        assertThat(match.getVerdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(match.listMissingFacts()).isEmpty();
    }

    /** Whether the home lies in the area is not in the data, so the workplace can turn the whole to yes and never to no. */
    @Test
    void doesNotAskForAPlaceThatCanOnlyLeaveItOpen() {
        Criterion livesOrWorks = PlaceCriterion.builder()
                .addKinds(PlaceKind.HOME, PlaceKind.WORK)
                .area(Area.regions(RegionCode.of("AM91")))
                .build();
        Profile lost = Profile.builder().home(MunicipalityCode.of("GM9007")).build();
        Regulation stated = Fixtures.schemeWith(livesOrWorks);
        Regulation silent = withoutArea(stated);
        Regulation turned = withoutArea(Fixtures.schemeWith(Criterion.not(livesOrWorks)));

        assertThat(Fixtures.match(stated, lost).listMissingFacts())
                .extracting(MissingFact::getAttribute)
                .containsExactly(ProfileAttribute.WORK);
        assertThat(Fixtures.match(silent, lost).listMissingFacts()).isEmpty();
        assertThat(Fixtures.match(turned, lost).listMissingFacts())
                .extracting(MissingFact::getAttribute)
                .containsExactly(ProfileAttribute.WORK);
    }

    private static Regulation withoutArea(Regulation regulation) {
        return Regulation.builder()
                .copyOf(regulation)
                .area(Optional.<Area>empty())
                .build();
    }

    @Test
    @Timeout(20)
    void looksOnceThroughDefinitionsThatAreNamedOverAndOver() {
        Catalogue.Builder catalogue = Catalogue.builder();
        Criterion before = Criterion.all(
                Criterion.trait(TraitId.of("asked")), Criterion.text(LocalizedText.of("gemotiveerd", "motivated")));
        for (int i = 0; i < 60; i++) {
            TargetGroup.Builder group = TargetGroup.builder();
            TargetGroupId id = TargetGroupId.of("g-" + i);
            catalogue.addGroup(group.id(id)
                    .name(LocalizedText.of("groep"))
                    .definition(Criterion.all(before, Criterion.any(before, before)))
                    .addSources(SmallGeography.SOURCE)
                    .build());
            before = Criterion.memberOf(id);
        }
        catalogue.addRegulation(Fixtures.schemeWith(before));
        RegulationMatch match = verdict(Matcher.of(catalogue.build(), Fixtures.REFERENCE), NOBODY);

        assertThat(asked(match)).containsExactly(TraitId.of("asked"));
        assertThat(match.listTextOnly()).hasSize(1);
        assertThat(match.explain(Language.EN)).contains("A person has yet to judge: motivated.");
    }

    @Provide
    Arbitrary<Criterion> formula() {
        return Formulas.formulasAskingOnce();
    }

    @Provide
    Arbitrary<Criterion> formulas() {
        return Formulas.formulas();
    }

    @Provide
    Arbitrary<Profile> profiles() {
        return Formulas.profiles();
    }

    private static RegulationMatch verdict(Matcher matcher, Profile profile) {
        return matcher.match(profile, Fixtures.DATE).get(Fixtures.SCHEME);
    }

    private static Set<TraitId> asked(RegulationMatch match) {
        Set<TraitId> asked = new TreeSet<>();
        match.listMissingFacts()
                .forEach(fact -> asked.add(TraitId.of(fact.getKey().orElseThrow())));
        return asked;
    }
}
