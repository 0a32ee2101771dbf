package nl.llo.matching.internal.normal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Which node is never truer than which, in three values and under every profile. Follows from the leaves by the laws of a
 * lattice: what holds is found by form alone, so a "no" only means that form does not show it. It also means that when
 * more than {@link #MOST_PAIRS} pairs would have to be looked at.
 */
final class Order {

    private static final int MOST_PAIRS = 50_000;

    private final Map<Pair, Boolean> known = new HashMap<>();

    /** Begins to count pairs anew. */
    void startOver() {
        known.clear();
    }

    boolean isWithin(Node narrow, Node wide) {
        if (narrow.equals(wide) || narrow == Constant.FALSE || wide == Constant.TRUE) {
            return true;
        }
        if (narrow instanceof Constant || wide instanceof Constant) {
            return false;
        }
        if (narrow instanceof Leaf leaf && wide instanceof Leaf other) {
            return leaf.isWithin(other);
        }
        Pair pair = new Pair(narrow, wide);
        Boolean answer = known.get(pair);
        if (answer == null) {
            answer = known.size() < MOST_PAIRS && follows(narrow, wide);
            known.put(pair, answer);
        }
        return answer;
    }

    /** True when all of the first together are never truer than the second. */
    boolean areWithin(Collection<? extends Node> together, Node wide) {
        if (together.stream().anyMatch(part -> isWithin(part, wide))) {
            return true;
        }
        return wide instanceof Junction junction
                && (junction.isConjunction()
                        ? junction.getParts().stream().allMatch(part -> areWithin(together, part))
                        : junction.getParts().stream().anyMatch(part -> areWithin(together, part)));
    }

    /** True when the first is never truer than the truest of the second. */
    boolean isWithin(Node narrow, Collection<? extends Node> either) {
        if (either.stream().anyMatch(part -> isWithin(narrow, part))) {
            return true;
        }
        return narrow instanceof Junction junction
                && (junction.isConjunction()
                        ? junction.getParts().stream().anyMatch(part -> isWithin(part, either))
                        : junction.getParts().stream().allMatch(part -> isWithin(part, either)));
    }

    private boolean follows(Node narrow, Node wide) {
        if (narrow instanceof Junction junction) {
            return junction.isConjunction()
                    ? areWithin(junction.getParts(), wide)
                    : junction.getParts().stream().allMatch(part -> isWithin(part, wide));
        }
        if (wide instanceof Junction junction) {
            return junction.isConjunction()
                    ? junction.getParts().stream().allMatch(part -> isWithin(narrow, part))
                    : isWithin(narrow, junction.getParts());
        }
        return isHarderToReach(narrow, wide);
    }

    /** At least so many of some parts lies within at least fewer of the same parts, and more. */
    private static boolean isHarderToReach(Node narrow, Node wide) {
        return narrow instanceof Threshold hard
                && wide instanceof Threshold easy
                && hard.getCount() >= easy.getCount()
                && counts(easy.getParts())
                        .entrySet()
                        .containsAll(counts(hard.getParts()).entrySet());
    }

    private static Map<Node, Integer> counts(Collection<Node> parts) {
        Map<Node, Integer> counts = new HashMap<>();
        parts.forEach(part -> counts.merge(part, 1, Integer::sum));
        return counts;
    }

    private record Pair(Node narrow, Node wide) {}
}
