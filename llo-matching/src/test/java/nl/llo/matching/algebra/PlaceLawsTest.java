package nl.llo.matching.algebra;

import static nl.llo.matching.algebra.Decision.NO;
import static nl.llo.matching.algebra.Decision.YES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.llo.matching.criteria.CriteriaCompiler;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.area.Area;
import nl.llo.model.area.UnionArea;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.profile.Profile;
import nl.llo.model.reference.ReferenceData;
import nl.llo.model.region.Geography;
import nl.llo.model.region.Municipality;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.ProvinceCode;
import nl.llo.model.region.RegionCode;
import nl.llo.model.testing.SmallGeography;
import nl.llo.model.time.Period;

/** Decisions about areas of several divisions against everybody in every municipality of the day. */
class PlaceLawsTest {

    private static final Geography GEOGRAPHY = SmallGeography.geography();
    private static final ReferenceData REFERENCE =
            ReferenceData.builder().geography(GEOGRAPHY).build();
    private static final CriteriaCompiler COMPILER = CriteriaCompiler.of(Catalogue.empty(), REFERENCE);
    private static final CriteriaAlgebra ALGEBRA = CriteriaAlgebra.of(Catalogue.empty(), REFERENCE);

    /** A day of each stretch on which nothing changes, those before and after all tables included. */
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2010, 1, 1),
            LocalDate.of(2015, 7, 1),
            LocalDate.of(2016, 1, 1),
            LocalDate.of(2018, 6, 1),
            LocalDate.of(2020, 6, 1),
            LocalDate.of(2021, 6, 1),
            LocalDate.of(2022, 6, 1),
            LocalDate.of(2025, 1, 1));

    @Provide
    Arbitrary<Criterion> places() {
        Arbitrary<Area> lists = Arbitraries.oneOf(
                Arbitraries.of("PV91", "PV92").map(code -> Area.provinces(ProvinceCode.of(code))),
                Arbitraries.of("AM91", "AM92", "AM93", "SUWI:11").map(code -> Area.regions(RegionCode.of(code))),
                Arbitraries.integers()
                        .between(9001, 9011)
                        .set()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(numbers -> Area.municipalities(numbers.stream()
                                .sorted()
                                .map(number -> MunicipalityCode.of("GM" + number))
                                .toArray(MunicipalityCode[]::new))));
        Arbitrary<Area> areas = Arbitraries.oneOf(
                lists,
                lists.list()
                        .ofSize(2)
                        .map(parts -> UnionArea.builder().addAllParts(parts).build()),
                lists.list().ofSize(2).map(parts -> Area.except(parts.get(0), parts.get(1))));
        Arbitrary<Criterion> criteria = areas.map(Criterion::livesIn);
        return Arbitraries.oneOf(criteria, criteria.map(Criterion::not));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void nobodyContradictsAYes(@ForAll("places") Criterion one, @ForAll("places") Criterion other) {
        boolean implies = ALGEBRA.implies(one, other) == YES;
        boolean disjoint = ALGEBRA.areDisjoint(one, other) == YES;
        for (LocalDate day : DAYS) {
            CriteriaAlgebra ofTheDay = ALGEBRA.during(Period.of(day, day));
            boolean impliesNow = implies || ofTheDay.implies(one, other) == YES;
            boolean disjointNow = disjoint || ofTheDay.areDisjoint(one, other) == YES;
            for (Municipality home : GEOGRAPHY.listMunicipalities(day)) {
                Truth first = truth(one, home, day);
                Truth second = truth(other, home, day);
                assertThat(impliesNow && first == Truth.TRUE && second == Truth.FALSE)
                        .as("%s implies %s on %s in %s", one, other, day, home.getCode())
                        .isFalse();
                assertThat(disjointNow && first == Truth.TRUE && second == Truth.TRUE)
                        .as("%s and %s on %s in %s", one, other, day, home.getCode())
                        .isFalse();
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void somebodyShowsEveryNoOfADayInATable(@ForAll("places") Criterion one, @ForAll("places") Criterion other) {
        LocalDate day = LocalDate.of(2022, 6, 1);
        CriteriaAlgebra ofTheDay = ALGEBRA.during(Period.of(day, day));
        List<Municipality> homes = GEOGRAPHY.listMunicipalities(day);

        // A criterion about one division is decided without the geography: whatever code it names is taken to exist.
        if (ofTheDay.implies(one, other) == NO && asksOfMunicipalities(one) && asksOfMunicipalities(other)) {
            assertThat(homes)
                    .as("%s without %s", one, other)
                    .anyMatch(home -> truth(one, home, day) != Truth.FALSE && truth(other, home, day) != Truth.TRUE);
        }
    }

    private static boolean asksOfMunicipalities(Criterion criterion) {
        return criterion.toString().contains("GM90");
    }

    private static Truth truth(Criterion criterion, Municipality home, LocalDate day) {
        Profile person = Profile.builder().home(home.getCode()).build();
        return COMPILER.compile(criterion).answer(COMPILER.prepare(person, day)).toTruth();
    }
}
