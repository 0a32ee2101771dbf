package nl.llo.matching.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.llo.matching.internal.reference.CornerArbitraries;
import nl.llo.matching.internal.reference.CornerArbitraries.Pair;
import nl.llo.model.area.Area;
import nl.llo.model.area.NeighbourhoodsArea;
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
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.Postcode4;
import nl.llo.model.region.ProvinceCode;
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
    void namesTheAgeBesideTheAowAgeWhenItMatters() {
        Criterion reachedAow =
                Criterion.not(AgeCriterion.builder().below(AgeLimit.AOW).build());
        Difference difference =
                algebra.compare(Criterion.all(Criterion.ageFrom(70), reachedAow), Criterion.benefit(Benefit.WW));

        assertThat(difference.getOnlyFirst().get(0).getFacts())
                .contains(AgeCriterion.builder().min(70).build(), reachedAow);
        assertThat(texts(
                                algebra.compare(Criterion.age(60, AgeLimit.AOW), Criterion.ageFrom(64))
                                        .getOnlyFirst(),
                                Language.EN)
                        .get(0))
                .isEqualTo("60 years or older, at most 63 years");
    }

    @Test
    void namesPlacesByTheirDivision() {
        MunicipalityCode utrecht = MunicipalityCode.of("GM0344");
        Area overvecht = NeighbourhoodsArea.builder()
                .municipality(utrecht)
                .addNames("Overvecht")
                .build();

        assertThat(onlyIn(Area.provinces(ProvinceCode.of("PV24")))).isEqualTo("home in the province of PV24");
        assertThat(onlyIn(Area.regions(RegionCode.of("SUWI:09"))))
                .isEqualTo("home in the labour market region of SUWI:09");
        assertThat(onlyIn(Area.postcodes(Postcode4.of("1311")))).isEqualTo("home in postcode area 1311");
        assertThat(onlyIn(overvecht)).isEqualTo("home in the neighbourhood overvecht of GM0344");
        assertThat(texts(
                        algebra.compare(Criterion.livesIn(Area.municipalities(utrecht)), Criterion.livesIn(overvecht))
                                .getOnlyFirst(),
                        Language.EN))
                .containsExactly(
                        "home in the municipality of GM0344; not: home in the neighbourhood overvecht of GM0344");
    }

    @Test
    void namesTheStartQualificationRatherThanItsLevels() {
        Difference difference =
                algebra.compare(Criterion.startQualification(false), Criterion.educationAtMost(EducationLevel.PO));

        assertThat(texts(difference.getOnlyFirst(), Language.NL))
                .containsExactly("opleiding: minstens praktijkonderwijs of vso, hoogstens vmbo kader");
        assertThat(texts(
                        algebra.compare(Criterion.startQualification(false), Criterion.any())
                                .getOnlyFirst(),
                        Language.NL))
                .containsExactly("geen startkwalificatie");
        assertThat(texts(
                        algebra.compare(Criterion.startQualification(true), Criterion.any())
                                .getOnlyFirst(),
                        Language.NL))
                .containsExactly("een startkwalificatie");
    }

    @Test
    void saysAnybodyWhenNoFactMatters() {
        Difference difference = algebra.compare(Criterion.all(), Criterion.any());

        assertThat(texts(difference.getOnlyFirst(), Language.NL)).containsExactly("iedereen");
        assertThat(difference.getOnlySecond()).isEmpty();
    }

    @Test
    void showsOtherExamplesNotTheSameOneTwice() {
        Criterion three = Criterion.any(
                Criterion.benefit(Benefit.WW), Criterion.ageFrom(56), Criterion.trait(TraitId.of("carer")));

        assertThat(texts(algebra.compare(three, Criterion.any()).getOnlyFirst(), Language.NL))
                .hasSize(3)
                .doesNotHaveDuplicates();
    }

    @Test
    void cannotTellWhenBothDirectionsHangOnTexts() {
        assertThat(algebra.compare(TEXT, Criterion.all(TEXT, Criterion.text(LocalizedText.of("iets anders"))))
                        .areEquivalent())
                .isEqualTo(Decision.CANNOT_TELL);
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

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whoeverHasTheFactsIsAnExample(@ForAll("pairs") Pair pair) {
        Difference difference = algebra.compare(pair.one(), pair.other());

        assertThat(difference.getOnlyFirst().isEmpty()).isEqualTo(difference.getFirstImpliesSecond() == Decision.YES);
        assertThat(difference.getOnlyFirst().stream().anyMatch(Example::isCertain))
                .isEqualTo(difference.getFirstImpliesSecond() == Decision.NO);
        for (Example example : difference.getOnlyFirst()) {
            AllOf.Builder facts = AllOf.builder().addAllParts(example.getFacts());
            example.getPeriod()
                    .ifPresent(period -> facts.addParts(Criterion.livesIn(Area.during(period, Area.national()))));
            assertThat(algebra.implies(facts.build(), Criterion.all(pair.one(), Criterion.not(pair.other()))))
                    .isEqualTo(Decision.YES);
            if (example.isCertain()) {
                assertThat(algebra.isSatisfiable(facts.build())).isEqualTo(Decision.YES);
            }
            assertThat(example.describe(Language.NL)).isNotBlank();
            assertThat(example.describe(Language.EN)).isNotBlank();
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void noFactCanBeLeftOut(@ForAll("pairs") Pair pair) {
        Criterion apart = Criterion.all(pair.one(), Criterion.not(pair.other()));
        algebra.compare(pair.one(), pair.other()).getOnlyFirst().stream()
                .filter(example -> example.getPeriod().isEmpty())
                .limit(1)
                .forEach(example -> {
                    for (Criterion fact : example.getFacts()) {
                        List<Criterion> others = new ArrayList<>(example.getFacts());
                        others.remove(fact);
                        Criterion fewer = AllOf.builder().addAllParts(others).build();
                        assertThat(algebra.implies(fewer, apart)).isNotEqualTo(Decision.YES);
                    }
                });
    }

    private String onlyIn(Area area) {
        return algebra.compare(Criterion.livesIn(area), Criterion.any())
                .getOnlyFirst()
                .get(0)
                .describe(Language.EN);
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
