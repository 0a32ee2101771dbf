package nl.llo.matching.internal.search;

import java.util.List;
import nl.llo.model.area.Area;
import nl.llo.model.profile.PlaceKind;

/**
 * A formula over variables, as a graph in which each part stands before the parts that it is a part of; the last one is the
 * question. Every part holds when at least so many of its children hold: all of them, one of them, or a number between.
 * Immutable.
 */
final class Problem {

    private static final int[] NONE = {};

    private final List<Variable> variables;
    private final Literal[] literals;
    private final int[][] children;
    private final int[] needed;
    private final int asked;

    /**
     * @param variables what literals speak of
     * @param parts the parts, children first
     * @param asked what is asked; the last part may say more, namely what holds of everybody
     */
    Problem(List<Variable> variables, List<Part> parts, int asked) {
        this.asked = asked;
        this.variables = List.copyOf(variables);
        this.literals = new Literal[parts.size()];
        this.children = new int[parts.size()][];
        this.needed = new int[parts.size()];
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part instanceof Part.Leaf leaf) {
                literals[i] = leaf.literal();
                children[i] = NONE;
            } else if (part instanceof Part.Inner inner) {
                children[i] =
                        inner.children().stream().mapToInt(Integer::intValue).toArray();
                needed[i] = inner.needed();
            }
        }
    }

    List<Variable> variables() {
        return variables;
    }

    int size() {
        return children.length;
    }

    int root() {
        return children.length - 1;
    }

    /** The question alone, without what holds of everybody. */
    int asked() {
        return asked;
    }

    boolean isLiteral(int part) {
        return literals[part] != null;
    }

    Literal literal(int part) {
        return literals[part];
    }

    int[] children(int part) {
        return children[part];
    }

    /** The truth of every part. */
    byte[] evaluate(Domain[] domains) {
        byte[] truths = new byte[children.length];
        for (int i = 0; i < truths.length; i++) {
            Literal literal = literals[i];
            truths[i] = literal == null ? combine(i, truths) : domains[literal.variable()].test(literal);
        }
        return truths;
    }

    /** The truth of every part after less became possible for one variable. What was decided stays so. */
    byte[] evaluate(byte[] before, int variable, Domain domain) {
        byte[] truths = before.clone();
        for (int i = 0; i < truths.length; i++) {
            if (truths[i] == Truths.OPEN) {
                Literal literal = literals[i];
                if (literal == null) {
                    truths[i] = combine(i, truths);
                } else if (literal.variable() == variable) {
                    truths[i] = domain.test(literal);
                }
            }
        }
        return truths;
    }

    private byte combine(int part, byte[] truths) {
        int sure = 0;
        int possible = 0;
        for (int child : children[part]) {
            if (truths[child] == Truths.TRUE) {
                sure++;
            }
            if (truths[child] != Truths.FALSE) {
                possible++;
            }
        }
        if (sure >= needed[part]) {
            return Truths.TRUE;
        }
        return possible < needed[part] ? Truths.FALSE : Truths.OPEN;
    }

    /** A part while the problem is built. */
    sealed interface Part {

        /**
         * A literal.
         *
         * @param literal what it says
         */
        record Leaf(Literal literal) implements Part {}

        /**
         * At least so many of some parts.
         *
         * @param needed how many
         * @param children which parts, by their places
         */
        record Inner(int needed, List<Integer> children) implements Part {}

        /**
         * A place lies in a list of codes, or outside it; said in literals before the problem is solved.
         *
         * @param place which place
         * @param area the list
         * @param inside whether it lies in it
         */
        record Listed(PlaceKind place, Area area, boolean inside) implements Part {}
    }
}
