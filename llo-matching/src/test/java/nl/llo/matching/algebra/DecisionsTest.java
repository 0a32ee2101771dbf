package nl.llo.matching.algebra;

import static nl.llo.matching.algebra.Decision.CANNOT_TELL;
import static nl.llo.matching.algebra.Decision.NO;
import static nl.llo.matching.algebra.Decision.YES;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.llo.model.area.Area;
import nl.llo.model.area.NeighbourhoodsArea;
import nl.llo.model.area.RegionsArea;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.AgeCriterion;
import nl.llo.model.criterion.AgeLimit;
import nl.llo.model.criterion.AllOf;
import nl.llo.model.criterion.AnyOf;
import nl.llo.model.criterion.AtLeast;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.criterion.HoursCriterion;
import nl.llo.model.criterion.PlaceCriterion;
import nl.llo.model.criterion.UnemployedMonthsCriterion;
import nl.llo.model.criterion.WealthCriterion;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.group.TargetGroup;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.id.TraitId;
import nl.llo.model.money.Money;
import nl.llo.model.profile.Benefit;
import nl.llo.model.profile.EmploymentStatus;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.reference.ReferenceData;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.ProvinceCode;
import nl.llo.model.region.RegionCode;
import nl.llo.model.testing.SmallGeography;
import nl.llo.model.text.LocalizedText;
import nl.llo.model.time.Period;
import org.junit.jupiter.api.Test;

class DecisionsTest {

    private static final Criterion BELOW_AOW =
            AgeCriterion.builder().below(AgeLimit.AOW).build();
    private static final Criterion IN_A05 = Criterion.livesIn(Area.regions(RegionCode.of("AM05")));
    private static final Criterion IN_A06 = Criterion.livesIn(Area.regions(RegionCode.of("AM06")));
    private static final Criterion TEXT = Criterion.text(LocalizedText.of("heeft een plan"));
    private static final Criterion TRAIT = Criterion.trait(TraitId.of("informal-carer"));

    private final CriteriaAlgebra algebra = CriteriaAlgebra.of(Catalogue.empty(), ReferenceData.empty());

    @Test
    void boundsOnOneAttribute() {
        assertThat(algebra.implies(wealthAtMost(170_725), wealthAtMost(243_892)))
                .isEqualTo(YES);
        assertThat(algebra.implies(wealthAtMost(243_892), wealthAtMost(170_725)))
                .isEqualTo(NO);
        assertThat(algebra.areDisjoint(
                        Criterion.ageFrom(28), AgeCriterion.builder().max(27).build()))
                .isEqualTo(YES);
        assertThat(algebra.isAlwaysTrue(Criterion.any(
                        Criterion.ageFrom(28), AgeCriterion.builder().max(27).build())))
                .isEqualTo(YES);
        assertThat(algebra.areEquivalent(
                        AgeCriterion.builder().max(27).build(),
                        AgeCriterion.builder().below(AgeLimit.ofYears(28)).build()))
                .isEqualTo(YES);
    }

    @Test
    void aBoundTooLargeToRoundIsCompared() {
        Criterion huge =
                HoursCriterion.builder().min(new BigDecimal("1e1000000000")).build();
        Criterion tiny =
                HoursCriterion.builder().min(new BigDecimal("1e-1000000000")).build();

        assertThat(algebra.isSatisfiable(huge)).isEqualTo(NO);
        assertThat(algebra.isSatisfiable(Criterion.not(tiny))).isEqualTo(YES);
    }

    @Test
    void theAowAgeLiesBetween65AndWhatIsNotKnownYet() {
        assertThat(algebra.implies(AgeCriterion.builder().max(64).build(), BELOW_AOW))
                .isEqualTo(YES);
        assertThat(algebra.isSatisfiable(Criterion.age(66, AgeLimit.AOW))).isEqualTo(YES);
        assertThat(algebra.isSatisfiable(Criterion.age(70, AgeLimit.AOW))).isEqualTo(CANNOT_TELL);
        assertThat(algebra.isSatisfiable(
                        Criterion.all(AgeCriterion.builder().max(64).build(), Criterion.not(BELOW_AOW))))
                .isEqualTo(NO);
    }

    @Test
    void startQualificationFollowsFromEducation() {
        assertThat(algebra.areDisjoint(
                        Criterion.startQualification(true), Criterion.educationAtMost(EducationLevel.MBO_1)))
                .isEqualTo(YES);
        assertThat(algebra.implies(
                        Criterion.startQualification(false), Criterion.educationAtMost(EducationLevel.VMBO_GLTL)))
                .isEqualTo(YES);
    }

    @Test
    void aNarrowerStatusIsABroaderOne() {
        assertThat(algebra.implies(
                        Criterion.status(EmploymentStatus.ON_CALL), Criterion.status(EmploymentStatus.EMPLOYED)))
                .isEqualTo(YES);
        assertThat(algebra.implies(
                        Criterion.status(EmploymentStatus.EMPLOYED), Criterion.status(EmploymentStatus.ON_CALL)))
                .isEqualTo(NO);
        assertThat(algebra.areDisjoint(
                        Criterion.status(EmploymentStatus.EMPLOYED), Criterion.status(EmploymentStatus.UNEMPLOYED)))
                .as("one can have both")
                .isEqualTo(NO);
    }

    @Test
    void monthsOutOfWorkNeedUnemployment() {
        assertThat(algebra.implies(
                        UnemployedMonthsCriterion.builder().max(12).build(),
                        Criterion.status(EmploymentStatus.UNEMPLOYED)))
                .isEqualTo(YES);
    }

    @Test
    void aPlaceLiesInOneRegion() {
        assertThat(algebra.areDisjoint(IN_A05, IN_A06)).isEqualTo(YES);
        assertThat(algebra.areDisjoint(
                        IN_A05,
                        PlaceCriterion.builder()
                                .addKinds(PlaceKind.WORK)
                                .area(Area.regions(RegionCode.of("AM06")))
                                .build()))
                .as("home and work are two places")
                .isEqualTo(NO);
        assertThat(algebra.implies(IN_A05, Criterion.livesIn(Area.national()))).isEqualTo(YES);
    }

    @Test
    void howRegionsAndMunicipalitiesLieIsNotKnown() {
        Criterion municipality = Criterion.livesIn(Area.municipalities(MunicipalityCode.of("GM0153")));

        assertThat(algebra.implies(municipality, IN_A06)).isEqualTo(CANNOT_TELL);
        assertThat(algebra.areDisjoint(municipality, IN_A06)).isEqualTo(CANNOT_TELL);
        assertThat(algebra.isSatisfiable(Criterion.any(municipality, IN_A06))).isEqualTo(YES);
    }

    @Test
    void aRegionHasTwoCodesWhenTheGeographySaysSo() {
        Criterion cbs = Criterion.livesIn(Area.regions(RegionCode.of("AM91")));
        Criterion suwi = Criterion.livesIn(Area.regions(RegionCode.of("SUWI:11")));
        CriteriaAlgebra withGeography = CriteriaAlgebra.of(
                Catalogue.empty(),
                ReferenceData.builder().geography(SmallGeography.geography()).build());

        assertThat(algebra.areEquivalent(cbs, suwi)).isEqualTo(CANNOT_TELL);
        assertThat(withGeography.areEquivalent(cbs, suwi)).isEqualTo(YES);
    }

    @Test
    void outsideAllProvincesMayBeNowhere() {
        List<ProvinceCode> all = new ArrayList<>();
        for (int i = 20; i < 32; i++) {
            all.add(ProvinceCode.of("PV" + i));
        }
        Criterion outside = Criterion.not(Criterion.livesIn(Area.provinces(all.toArray(ProvinceCode[]::new))));
        Criterion outsideMost = Criterion.not(
                Criterion.livesIn(Area.provinces(all.subList(1, 12).toArray(ProvinceCode[]::new))));

        assertThat(algebra.isSatisfiable(outside)).isEqualTo(CANNOT_TELL);
        assertThat(algebra.isSatisfiable(outsideMost)).isEqualTo(YES);
    }

    @Test
    void anEmptyListOfRegionsFitsNobodyAndItsNegationEverybody() {
        Criterion wrongKey = Criterion.livesIn(RegionsArea.builder().build());

        assertThat(algebra.isSatisfiable(wrongKey)).isEqualTo(NO);
        assertThat(algebra.isAlwaysTrue(Criterion.not(wrongKey))).isEqualTo(YES);
        assertThat(algebra.isAlwaysTrue(Criterion.not(Criterion.any()))).isEqualTo(YES);
        assertThat(algebra.isAlwaysTrue(Criterion.livesIn(
                        Area.except(Area.national(), RegionsArea.builder().build()))))
                .isEqualTo(YES);
    }

    @Test
    void neighbourhoodsLieInTheirMunicipality() {
        MunicipalityCode utrecht = MunicipalityCode.of("GM0344");
        Criterion overvecht = Criterion.livesIn(NeighbourhoodsArea.builder()
                .municipality(utrecht)
                .addNames("Overvecht")
                .build());
        Criterion shouted = Criterion.livesIn(NeighbourhoodsArea.builder()
                .municipality(utrecht)
                .addNames("OVERVECHT ", "Zuidwest")
                .build());

        assertThat(algebra.implies(overvecht, Criterion.livesIn(Area.municipalities(utrecht))))
                .isEqualTo(YES);
        assertThat(algebra.implies(overvecht, shouted)).isEqualTo(YES);
        assertThat(algebra.implies(shouted, overvecht)).isEqualTo(NO);
    }

    @Test
    void areasHoldOnTheirDays() {
        LocalDate end = LocalDate.of(2020, 12, 31);
        Area early = Area.during(Period.endingOn(end), Area.regions(RegionCode.of("AM05")));
        Area late = Area.during(Period.startingOn(end.plusDays(1)), Area.regions(RegionCode.of("AM05")));

        assertThat(algebra.areDisjoint(Criterion.livesIn(early), Criterion.livesIn(late)))
                .isEqualTo(YES);
        assertThat(algebra.areEquivalent(Criterion.livesIn(Area.union(early, late)), IN_A05))
                .isEqualTo(YES);
    }

    @Test
    void textsMayComeOutEitherWay() {
        assertThat(algebra.isSatisfiable(TEXT)).isEqualTo(CANNOT_TELL);
        assertThat(algebra.isAlwaysTrue(TEXT)).isEqualTo(CANNOT_TELL);
        assertThat(algebra.isSatisfiable(Criterion.any(TEXT, TRAIT))).isEqualTo(YES);
        assertThat(algebra.implies(Criterion.all(TEXT, TRAIT), TEXT)).isEqualTo(YES);
        assertThat(algebra.isAlwaysTrue(Criterion.any(TEXT, Criterion.not(TEXT))))
                .as("the same words are the same condition")
                .isEqualTo(YES);
        assertThat(algebra.isSatisfiable(Criterion.any(TEXT, Criterion.not(TEXT))))
                .isEqualTo(YES);
    }

    @Test
    void groupsAreWhatTheirDefinitionsSay() {
        CriteriaAlgebra withGroups = CriteriaAlgebra.of(
                Catalogue.builder()
                        .addGroup(group("young", AgeCriterion.builder().max(27).build())
                                .build())
                        .addGroup(group("carers", TRAIT)
                                .period(Period.startingOn(LocalDate.of(2020, 1, 1)))
                                .build())
                        .addGroup(group("round", Criterion.memberOf(TargetGroupId.of("about")))
                                .build())
                        .addGroup(group("about", Criterion.any(Criterion.memberOf(TargetGroupId.of("round")), TRAIT))
                                .build())
                        .build(),
                ReferenceData.empty());

        assertThat(withGroups.implies(
                        member("young"), AgeCriterion.builder().max(30).build()))
                .isEqualTo(YES);
        assertThat(withGroups.implies(member("carers"), TRAIT)).isEqualTo(YES);
        assertThat(withGroups.implies(TRAIT, member("carers")))
                .as("not before 2020")
                .isEqualTo(NO);
        assertThat(withGroups.implies(TRAIT, member("about"))).isEqualTo(YES);
        assertThat(withGroups.implies(member("about"), TRAIT))
                .as("defined by itself")
                .isEqualTo(CANNOT_TELL);
        assertThat(withGroups.isSatisfiable(member("unknown"))).isEqualTo(CANNOT_TELL);
    }

    @Test
    void atLeastIsCounted() {
        Criterion twoOfThree = AtLeast.builder()
                .count(2)
                .addOf(Criterion.benefit(Benefit.WW), Criterion.benefit(Benefit.WIA), TRAIT)
                .build();

        assertThat(algebra.implies(twoOfThree, Criterion.any(TRAIT, Criterion.benefit(Benefit.WW))))
                .isEqualTo(YES);
        assertThat(algebra.implies(twoOfThree, TRAIT)).isEqualTo(NO);
    }

    /** Each pair can be had in two ways, so that ways multiply: all of them would be 2 to the power 60. */
    @Test
    void workIsBounded() {
        AnyOf.Builder pigeons = AnyOf.builder();
        int holes = 9;
        for (int pigeon = 0; pigeon <= holes; pigeon++) {
            List<Criterion> somewhere = new ArrayList<>();
            for (int hole = 0; hole < holes; hole++) {
                somewhere.add(Criterion.not(inHole(pigeon, hole)));
                for (int other = 0; other < pigeon; other++) {
                    pigeons.addParts(Criterion.all(inHole(pigeon, hole), inHole(other, hole)));
                }
            }
            pigeons.addParts(AllOf.builder().addAllParts(somewhere).build());
        }

        assertThat(algebra.isAlwaysTrue(pigeons.build()))
                .as("true, and known to take very long to prove")
                .isEqualTo(CANNOT_TELL);
    }

    private static Criterion inHole(int pigeon, int hole) {
        return Criterion.trait(TraitId.of("pigeon-" + pigeon + "-in-" + hole));
    }

    private static Criterion wealthAtMost(long euros) {
        return WealthCriterion.builder().max(Money.of(euros)).build();
    }

    private static Criterion member(String group) {
        return Criterion.memberOf(TargetGroupId.of(group));
    }

    private static TargetGroup.Builder group(String id, Criterion definition) {
        return TargetGroup.builder()
                .id(TargetGroupId.of(id))
                .name(LocalizedText.of(id))
                .definition(definition)
                .addSources(SmallGeography.SOURCE);
    }
}
