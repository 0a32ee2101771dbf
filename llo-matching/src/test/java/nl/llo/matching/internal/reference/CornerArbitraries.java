package nl.llo.matching.internal.reference;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.llo.model.criterion.AllOf;
import nl.llo.model.criterion.AnyOf;
import nl.llo.model.criterion.AtLeast;
import nl.llo.model.criterion.Criterion;

/** Criteria over one or two corners, with or without texts: their leaves meet more often than anywhere else. */
public final class CornerArbitraries {

    private static final int MOST_PEOPLE = 600;

    private CornerArbitraries() {}

    /** Two criteria over the same corners. */
    public static Arbitrary<Pair> pairs(boolean withTexts) {
        return corners().flatMap(corners -> {
            Arbitrary<Criterion> criteria = criteria(leaves(corners, withTexts), 3);
            return Combinators.combine(criteria, criteria).as((one, other) -> new Pair(corners, one, other));
        });
    }

    private static Arbitrary<List<Corner>> corners() {
        return Arbitraries.of(Corners.ALL)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(3)
                .filter(corners -> Corner.count(corners) <= MOST_PEOPLE);
    }

    private static List<Criterion> leaves(List<Corner> corners, boolean withTexts) {
        List<Criterion> leaves = new ArrayList<>();
        corners.forEach(corner -> leaves.addAll(corner.leaves()));
        if (withTexts) {
            leaves.addAll(Corners.TEXTS);
        }
        return leaves;
    }

    private static Arbitrary<Criterion> criteria(List<Criterion> leaves, int depth) {
        Arbitrary<Criterion> leaf = Arbitraries.of(leaves);
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Criterion> part = Arbitraries.lazy(() -> criteria(leaves, depth - 1));
        Arbitrary<List<Criterion>> parts = part.list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.frequencyOf(
                Tuple.of(2, leaf),
                Tuple.of(2, parts.map(list -> AllOf.builder().addAllParts(list).build())),
                Tuple.of(2, parts.map(list -> AnyOf.builder().addAllParts(list).build())),
                Tuple.of(2, part.map(Criterion::not)),
                Tuple.of(
                        1,
                        parts.flatMap(list -> Arbitraries.integers()
                                .between(1, list.size())
                                .map(count -> AtLeast.builder()
                                        .count(count)
                                        .addAllOf(list)
                                        .build()))));
    }

    /**
     * Two criteria and where they come from.
     *
     * @param corners the corners
     * @param one a criterion over them
     * @param other another
     */
    public record Pair(List<Corner> corners, Criterion one, Criterion other) {}
}
