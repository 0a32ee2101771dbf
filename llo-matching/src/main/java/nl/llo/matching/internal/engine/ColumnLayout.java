package nl.llo.matching.internal.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.llo.matching.internal.gate.Combination;
import nl.llo.matching.internal.gate.Dimension;
import nl.llo.matching.internal.gate.Gate;
import nl.llo.matching.internal.gate.Literal;
import nl.llo.matching.internal.gate.Standing;

/**
 * Where the columns of literals are. Literals are numbered dimension by dimension, so that how somebody stands on one is a
 * few neighbouring words.
 */
final class ColumnLayout {

    /** How many words a column has. */
    static final int WORDS = 8;
    /** How many people a column has. */
    static final int PEOPLE = WORDS * 64;

    private static final int FIXED = 2;

    private final Map<Literal, Integer> numbers = new HashMap<>();
    private final List<List<Literal>> byDimension = new ArrayList<>();
    private final int words;

    /** Numbers the literals that the gates are made of. */
    ColumnLayout(List<Gate> gates, List<Dimension<?>> dimensions) {
        Map<Dimension<?>, Set<Literal>> used = new LinkedHashMap<>();
        dimensions.forEach(dimension -> used.put(dimension, new LinkedHashSet<>()));
        Set<Gate> seen = new LinkedHashSet<>();
        gates.forEach(gate -> collect(gate, used, seen));
        for (Set<Literal> literals : used.values()) {
            literals.forEach(literal -> numbers.put(literal, numbers.size()));
            byDimension.add(List.copyOf(literals));
        }
        this.words = (numbers.size() + 63) / 64;
    }

    private static void collect(Gate gate, Map<Dimension<?>, Set<Literal>> used, Set<Gate> seen) {
        if (gate instanceof Literal literal) {
            used.getOrDefault(literal.dimension(), new LinkedHashSet<>()).add(literal);
        } else if (gate instanceof Combination combination && seen.add(gate)) {
            combination.parts().forEach(part -> collect(part, used, seen));
        }
    }

    /** How many words the literals take, for each of surely and possibly. */
    int words() {
        return words;
    }

    /** How many columns the literals take, with the two that are always the same. */
    int columns() {
        return FIXED + 2 * 64 * words;
    }

    int sure(Literal literal) {
        return FIXED + number(literal);
    }

    int possible(Literal literal) {
        return FIXED + 64 * words + number(literal);
    }

    /** The first column of the literals in a word: of those that are sure, or possible. */
    int columnOf(int word, boolean possible) {
        return FIXED + 64 * (word + (possible ? words : 0));
    }

    private int number(Literal literal) {
        Integer number = numbers.get(literal);
        if (number == null) {
            throw new IllegalArgumentException("a literal of another layout");
        }
        return number;
    }

    /** The first word in which a dimension has literals. */
    int firstWord(int dimension) {
        List<Literal> literals = byDimension.get(dimension);
        return literals.isEmpty() ? 0 : number(literals.get(0)) / 64;
    }

    /** Moves how somebody stands to where the literals are: the words of what is sure, then those of what is possible. */
    long[] move(int dimension, Standing standing) {
        List<Literal> literals = byDimension.get(dimension);
        if (literals.isEmpty()) {
            return new long[0];
        }
        int first = firstWord(dimension);
        int size = number(literals.get(literals.size() - 1)) / 64 - first + 1;
        long[] moved = new long[2 * size];
        for (Literal literal : literals) {
            int number = number(literal);
            moved[number / 64 - first] |= standing.isSure(literal.number()) ? 1L << number : 0;
            moved[size + number / 64 - first] |= standing.isPossible(literal.number()) ? 1L << number : 0;
        }
        return moved;
    }
}
