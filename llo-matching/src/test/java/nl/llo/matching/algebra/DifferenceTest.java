package nl.llo.matching.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.llo.matching.internal.reference.CornerArbitraries;
import nl.llo.matching.internal.reference.CornerArbitraries.Pair;
import nl.llo.model.area.Area;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.AgeCriterion;
import nl.llo.model.criterion.AgeLimit;
import nl.llo.model.criterion.AllOf;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.criterion.EducationCriterion;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.group.TargetGroup;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.id.TraitId;
import nl.llo.model.profile.Benefit;
import nl.llo.model.reference.ReferenceData;
import nl.llo.model.region.RegionCode;
import nl.llo.model.testing.SmallGeography;
import nl.llo.model.text.Language;
import nl.llo.model.text.LocalizedText;
import nl.llo.model.time.Period;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final Criterion TEXT = Criterion.text(LocalizedText.of("is jong", "is young"));

    private final CriteriaAlgebra algebra = CriteriaAlgebra.of(Catalogue.empty(), ReferenceData.empty());

    @Test
    void showsWhoFitsOneDefinitionOnly() {
        Difference difference = algebra.compare(
                Criterion.educationAtMost(EducationLevel.MBO_2),
                EducationCriterion.builder()
                        .addIn(EducationLevel.MBO_3, EducationLevel.MBO_4)
                        .build());

        assertThat(difference.areEquivalent()).isEqualTo(Decision.NO);
        assertThat(texts(difference.getOnlyFirst(), Language.NL)).containsExactly("opleiding: hoogstens mbo 2");
        assertThat(texts(difference.getOnlySecond(), Language.EN)).containsExactly("education: mbo 3 or mbo 4");
    }

    @Test
    void showsNothingBetweenEqualDefinitions() {
        Difference difference = algebra.compare(
                AgeCriterion.builder().max(22).build(),
                AgeCriterion.builder().below(AgeLimit.ofYears(23)).build());

        assertThat(difference.areEquivalent()).isEqualTo(Decision.YES);
        assertThat(difference.getOnlyFirst()).isEmpty();
        assertThat(difference.getOnlySecond()).isEmpty();
    }

    @Test
    void leavesOutFactsThatDoNotMatter() {
        Difference difference = algebra.compare(
                Criterion.all(
                        Criterion.benefit(Benefit.WW),
                        Criterion.any(Criterion.ageFrom(56), Criterion.trait(TraitId.of("carer")))),
                Criterion.benefit(Benefit.WIA));

        assertThat(difference.getOnlyFirst().get(0).getFacts())
                .containsExactly(
                        Criterion.benefit(Benefit.WW),
                        Criterion.not(Criterion.benefit(Benefit.WIA)),
                        Criterion.ageFrom(56));
        assertThat(texts(difference.getOnlyFirst(), Language.EN).get(0))
                .isEqualTo("benefit: WW (unemployment); not: benefit: WIA (work disability); 56 years or older");
        assertThat(texts(difference.getOnlySecond(), Language.NL))
                .first()
                .isEqualTo("uitkering: WIA; niet: uitkering: WW");
    }

    @Test
    void saysWhenAnExampleHangsOnAText() {
        Difference difference = algebra.compare(
                Criterion.all(Criterion.benefit(Benefit.WW), TEXT),
                AgeCriterion.builder().max(26).build());

        assertThat(difference.getFirstImpliesSecond()).isEqualTo(Decision.CANNOT_TELL);
        assertThat(difference.getOnlyFirst()).noneMatch(Example::isCertain);
        assertThat(difference.getOnlyFirst().get(0).getFacts()).contains(TEXT);
        assertThat(difference.getOnlySecond()).first().matches(Example::isCertain);
    }

    @Test
    void saysOnWhichDays() {
        LocalDate start = LocalDate.of(2021, 1, 1);
        Area region = Area.regions(RegionCode.of("AM05"));
        Difference difference = algebra.compare(
                Criterion.livesIn(region), Criterion.livesIn(Area.during(Period.startingOn(start), region)));

        assertThat(difference.getOnlyFirst().get(0).getPeriod()).contains(Period.endingOn(start.minusDays(1)));
        assertThat(texts(difference.getOnlyFirst(), Language.NL).get(0))
                .isEqualTo("woonplaats in de arbeidsmarktregio AM05 (tot en met 31 december 2020)");
    }

    @Test
    void namesWhoeverHasReachedTheAowAge() {
        Criterion belowAow = AgeCriterion.builder().below(AgeLimit.AOW).build();
        Difference difference = algebra.compare(Criterion.all(), belowAow);

        assertThat(texts(difference.getOnlyFirst(), Language.EN).get(0))
                .isEqualTo("not: younger than the state pension age (AOW)");
    }

    @Test
    void comparesGroupsByDefinition() {
        TargetGroup young = group("young", AgeCriterion.builder().max(27).build());
        TargetGroup rmc =
                group("rmc", AgeCriterion.builder().below(AgeLimit.ofYears(23)).build());
        Difference difference = CriteriaAlgebra.of(
                        Catalogue.builder().addGroup(young).addGroup(rmc).build(), ReferenceData.empty())
                .compareGroups(rmc.getId(), young.getId());

        assertThat(difference.getFirstImpliesSecond()).isEqualTo(Decision.YES);
        assertThat(texts(difference.getOnlySecond(), Language.NL))
                .containsExactly("23 jaar of ouder, hoogstens 27 jaar");
    }

    @Provide
    Arbitrary<Pair> pairs() {
        return CornerArbitraries.pairs(true);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whoeverHasTheFactsIsAnExample(@ForAll("pairs") Pair pair) {
        Difference difference = algebra.compare(pair.one(), pair.other());

        assertThat(difference.getOnlyFirst().isEmpty()).isEqualTo(difference.getFirstImpliesSecond() == Decision.YES);
        assertThat(difference.getOnlyFirst().stream().anyMatch(Example::isCertain))
                .isEqualTo(difference.getFirstImpliesSecond() == Decision.NO);
        for (Example example : difference.getOnlyFirst()) {
            if (example.getPeriod().isEmpty()) {
                Criterion facts =
                        AllOf.builder().addAllParts(example.getFacts()).build();
                Criterion apart = Criterion.all(pair.one(), Criterion.not(pair.other()));
                assertThat(algebra.implies(facts, apart)).isNotEqualTo(Decision.NO);
                assertThat(algebra.isSatisfiable(Criterion.all(facts, apart))).isNotEqualTo(Decision.NO);
            }
            assertThat(example.describe(Language.NL)).isNotBlank();
            assertThat(example.describe(Language.EN)).isNotBlank();
        }
    }

    private static List<String> texts(List<Example> examples, Language language) {
        return examples.stream().map(example -> example.describe(language)).toList();
    }

    private static TargetGroup group(String id, Criterion definition) {
        return TargetGroup.builder()
                .id(TargetGroupId.of(id))
                .name(LocalizedText.of(id))
                .definition(definition)
                .addSources(SmallGeography.SOURCE)
                .build();
    }
}
