package nl.llo.matching.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.llo.matching.internal.reference.Corner;
import nl.llo.matching.internal.reference.CornerArbitraries;
import nl.llo.matching.internal.reference.CornerArbitraries.Pair;
import nl.llo.matching.internal.reference.Corners;
import nl.llo.matching.internal.reference.ReferenceEvaluator;
import nl.llo.matching.internal.reference.Tri;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.criterion.TextCriterion;
import nl.llo.model.profile.Profile;
import nl.llo.model.reference.ReferenceData;

/** Decisions against asking everybody. */
class ExhaustiveTest {

    private final CriteriaAlgebra algebra = CriteriaAlgebra.of(Catalogue.empty(), ReferenceData.empty());

    @Provide
    Arbitrary<Pair> pairs() {
        return CornerArbitraries.pairs(false);
    }

    @Provide
    Arbitrary<Pair> pairsWithTexts() {
        return CornerArbitraries.pairs(true);
    }

    @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
    void decisionsAreThoseOfAskingEverybody(@ForAll("pairs") Pair pair) {
        check(pair);
    }

    @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
    void textsCanComeOutEitherWay(@ForAll("pairsWithTexts") Pair pair) {
        check(pair);
    }

    private void check(Pair pair) {
        Criterion a = pair.one();
        Criterion b = pair.other();
        Criterion onlyA = Criterion.all(a, Criterion.not(b));
        Criterion onlyB = Criterion.all(b, Criterion.not(a));

        check(pair, "satisfiable", algebra.isSatisfiable(a), canHold(pair, a));
        check(pair, "always true", algebra.isAlwaysTrue(a).negate(), canHold(pair, Criterion.not(a)));
        check(pair, "implies", algebra.implies(a, b).negate(), canHold(pair, onlyA));
        check(pair, "disjoint", algebra.areDisjoint(a, b).negate(), canHold(pair, Criterion.all(a, b)));
        check(pair, "equivalent", algebra.areEquivalent(a, b).negate(), canHold(pair, Criterion.any(onlyA, onlyB)));
    }

    private static void check(Pair pair, String question, Decision actual, Decision expected) {
        if (isAboutAowOnADay(pair) && actual == Decision.CANNOT_TELL) {
            // Where the AOW age lay on a day is not decided, so silence is right whatever everybody says.
            return;
        }
        assertThat(actual).as(question).isEqualTo(expected);
    }

    private static boolean isAboutAowOnADay(Pair pair) {
        return pair.corners().contains(Corners.AGE) && pair.corners().contains(Corners.PLACES);
    }

    private static Decision canHold(Pair pair, Criterion criterion) {
        boolean possible = false;
        for (LocalDate date : Corners.DATES) {
            for (Profile profile : Corner.everybody(pair.corners(), date)) {
                List<Tri> truths = new ArrayList<>();
                for (int answers = 0; answers < 4; answers++) {
                    truths.add(criterion.accept(
                            new ReferenceEvaluator(profile, date, Catalogue.empty(), answering(answers))));
                }
                assertThat(truths).doesNotContain(Tri.U);
                if (!truths.contains(Tri.F)) {
                    return Decision.YES;
                }
                possible |= truths.contains(Tri.T);
            }
        }
        return possible ? Decision.CANNOT_TELL : Decision.NO;
    }

    private static Function<TextCriterion, Tri> answering(int answers) {
        return text -> (answers >> Corners.TEXTS.indexOf(text) & 1) == 1 ? Tri.T : Tri.F;
    }
}
