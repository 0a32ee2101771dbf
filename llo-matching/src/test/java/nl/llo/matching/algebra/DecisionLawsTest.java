package nl.llo.matching.algebra;

import static nl.llo.matching.algebra.Decision.NO;
import static nl.llo.matching.algebra.Decision.YES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.llo.matching.criteria.CriteriaCompiler;
import nl.llo.matching.criteria.ProfileFacts;
import nl.llo.matching.internal.reference.CornerArbitraries;
import nl.llo.matching.internal.reference.CornerArbitraries.Pair;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.profile.Profile;
import nl.llo.model.reference.ReferenceData;
import nl.llo.model.testing.TimeArbitraries;

class DecisionLawsTest {

    private static final CriteriaAlgebra ALGEBRA = CriteriaAlgebra.of(Catalogue.empty(), ReferenceData.empty());
    private static final CriteriaCompiler COMPILER = CriteriaCompiler.of(Catalogue.empty(), ReferenceData.empty());

    @Provide
    Arbitrary<Pair> pairs() {
        return CornerArbitraries.pairs(true);
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return TimeArbitraries.dates();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void nobodyContradictsADecision(
            @ForAll("pairs") Pair pair, @ForAll Profile profile, @ForAll("dates") LocalDate date) {
        ProfileFacts facts = COMPILER.prepare(profile, date);
        Truth one = COMPILER.compile(pair.one()).answer(facts).toTruth();
        Truth other = COMPILER.compile(pair.other()).answer(facts).toTruth();

        if (one == Truth.TRUE) {
            assertThat(ALGEBRA.isSatisfiable(pair.one())).isNotEqualTo(NO);
        }
        if (one == Truth.FALSE) {
            assertThat(ALGEBRA.isAlwaysTrue(pair.one())).isNotEqualTo(YES);
        }
        if (one == Truth.TRUE && other == Truth.TRUE) {
            assertThat(ALGEBRA.areDisjoint(pair.one(), pair.other())).isNotEqualTo(YES);
        }
        if (one == Truth.TRUE && other == Truth.FALSE) {
            assertThat(ALGEBRA.implies(pair.one(), pair.other())).isNotEqualTo(YES);
            assertThat(ALGEBRA.areEquivalent(pair.one(), pair.other())).isNotEqualTo(YES);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void logicHolds(@ForAll Criterion a, @ForAll Criterion b) {
        assertThat(ALGEBRA.implies(a, a)).isEqualTo(YES);
        assertThat(ALGEBRA.implies(a, Criterion.any(a, b))).isEqualTo(YES);
        assertThat(ALGEBRA.implies(Criterion.all(a, b), a)).isEqualTo(YES);
        assertThat(ALGEBRA.areDisjoint(a, Criterion.not(a))).isEqualTo(YES);
        assertThat(ALGEBRA.isAlwaysTrue(Criterion.any(a, Criterion.not(a)))).isEqualTo(YES);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void simplerFormsAreEquivalent(@ForAll Catalogue catalogue, @ForAll Criterion criterion) {
        CriteriaAlgebra algebra = CriteriaAlgebra.of(catalogue, ReferenceData.empty());

        assertThat(algebra.areEquivalent(criterion, algebra.simplify(criterion)))
                .isEqualTo(YES);
    }
}
