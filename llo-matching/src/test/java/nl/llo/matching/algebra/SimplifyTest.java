package nl.llo.matching.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.llo.matching.criteria.CriteriaCompiler;
import nl.llo.matching.criteria.ProfileFacts;
import nl.llo.matching.internal.reference.CornerArbitraries;
import nl.llo.matching.internal.reference.SmallGeographyArbitraries;
import nl.llo.matching.outcome.Answer;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.profile.Profile;
import nl.llo.model.reference.AowAge;
import nl.llo.model.reference.AowRow;
import nl.llo.model.reference.AowTable;
import nl.llo.model.reference.ReferenceData;
import nl.llo.model.testing.CriterionArbitraries;
import nl.llo.model.testing.ProfileArbitraries;
import nl.llo.model.testing.SmallGeography;
import nl.llo.model.testing.TimeArbitraries;

/** Simplified criteria against the evaluator that answers users. */
class SimplifyTest {

    private static final ReferenceData REFERENCE = ReferenceData.builder()
            .geography(SmallGeography.geography())
            .aowTable(AowTable.builder()
                    .addRows(row(2022, 1955, 1960, AowAge.of(66, 7)), row(2026, 1960, 1963, AowAge.of(67, 0)))
                    .build())
            .build();

    @Provide
    Arbitrary<LocalDate> dates() {
        return TimeArbitraries.dates();
    }

    @Provide
    Arbitrary<Criterion> withPlaces() {
        return SmallGeographyArbitraries.criteria(CriterionArbitraries.criteria());
    }

    @Provide
    Arbitrary<Profile> somewhere() {
        return Combinators.combine(
                        ProfileArbitraries.profiles(),
                        SmallGeographyArbitraries.places().optional(0.8),
                        SmallGeographyArbitraries.places().optional(0.6))
                .as((profile, home, work) ->
                        Profile.builder().copyOf(profile).home(home).work(work).build());
    }

    @Provide
    Arbitrary<Criterion> corners() {
        return CornerArbitraries.pairs(true).map(pair -> Criterion.all(pair.one(), pair.other()));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void keepsEveryAnswer(
            @ForAll Catalogue catalogue,
            @ForAll Criterion criterion,
            @ForAll Profile profile,
            @ForAll("dates") LocalDate date) {
        check(catalogue, criterion, profile, date);
    }

    @Property(tries = 800, edgeCases = EdgeCasesMode.NONE)
    void keepsEveryAnswerAboutPlaces(
            @ForAll("withPlaces") Criterion criterion,
            @ForAll("somewhere") Profile profile,
            @ForAll("dates") LocalDate date) {
        check(Catalogue.empty(), criterion, profile, date);
    }

    @Property(tries = 800, edgeCases = EdgeCasesMode.NONE)
    void keepsEveryAnswerWhereLeavesMeet(
            @ForAll("corners") Criterion criterion, @ForAll Profile profile, @ForAll("dates") LocalDate date) {
        check(Catalogue.empty(), criterion, profile, date);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void changesNothingTheSecondTime(@ForAll("corners") Criterion one, @ForAll("withPlaces") Criterion other) {
        CriteriaAlgebra algebra = CriteriaAlgebra.of(Catalogue.empty(), ReferenceData.empty());
        Criterion once = algebra.simplify(Criterion.any(one, other));

        assertThat(algebra.simplify(once)).isEqualTo(once);
    }

    private static void check(Catalogue catalogue, Criterion criterion, Profile profile, LocalDate date) {
        CriteriaCompiler compiler = CriteriaCompiler.of(catalogue, REFERENCE);
        ProfileFacts facts = compiler.prepare(profile, date);
        Criterion simpler = CriteriaAlgebra.of(catalogue, REFERENCE).simplify(criterion);
        Answer expected = compiler.compile(criterion).answer(facts);

        assertThat(compiler.compile(simpler).answer(facts)).isEqualTo(expected);
        assertThat(compiler.compile(Criterion.not(simpler)).answer(facts))
                .isEqualTo(compiler.compile(Criterion.not(criterion)).answer(facts));
    }

    private static AowRow row(int year, int from, int before, AowAge age) {
        return AowRow.builder()
                .year(year)
                .bornFrom(LocalDate.of(from, 1, 1))
                .bornBefore(LocalDate.of(before, 1, 1))
                .age(age)
                .addSources(SmallGeography.SOURCE)
                .build();
    }
}
