package nl.llo.matching.internal.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.llo.matching.internal.gate.Combination;
import nl.llo.matching.internal.gate.Gate;
import nl.llo.matching.internal.gate.Literal;
import nl.llo.matching.outcome.Answer;

/**
 * A program that makes columns of columns: a column holds for each person of a batch one bit. A gate is at most three
 * columns, who surely fits, who likely and who possibly; where two would be made the same way they are the same column.
 */
final class Circuit {

    /** The column without anybody. */
    static final int NOBODY = 0;
    /** The column with everybody. */
    static final int EVERYBODY = 1;

    private static final Answer[] PLANES = {Answer.YES, Answer.LIKELY, Answer.OPEN};

    private final ColumnLayout literals;
    private final Map<Gate, int[]> gates = new HashMap<>();
    private final Map<Step, Integer> steps = new HashMap<>();
    private int[] program = new int[1024];
    private int length;
    private int columns;

    Circuit(ColumnLayout literals) {
        this.literals = literals;
        this.columns = literals.columns();
    }

    /** The columns of a gate: surely, likely, possibly. */
    int[] columnsOf(Gate gate) {
        int[] known = gates.get(gate);
        if (known == null) {
            known = new int[PLANES.length];
            for (int plane = 0; plane < known.length; plane++) {
                known[plane] = column(gate, plane);
            }
            gates.put(gate, known);
        }
        return known;
    }

    private int column(Gate gate, int plane) {
        if (gate instanceof Gate.Fixed fixed) {
            return fixed.answer().compareTo(PLANES[plane]) >= 0 ? EVERYBODY : NOBODY;
        }
        if (gate instanceof Literal literal) {
            return plane == 2 ? literals.possible(literal) : literals.sure(literal);
        }
        Combination combination = (Combination) gate;
        boolean all = combination.isConjunction();
        TreeSet<Integer> parts = new TreeSet<>();
        for (Gate part : combination.parts()) {
            parts.add(columnsOf(part)[plane]);
        }
        if (parts.contains(all ? NOBODY : EVERYBODY)) {
            return all ? NOBODY : EVERYBODY;
        }
        parts.remove(all ? EVERYBODY : NOBODY);
        if (parts.isEmpty()) {
            return all ? EVERYBODY : NOBODY;
        }
        return parts.size() == 1 ? parts.first() : steps.computeIfAbsent(new Step(all, List.copyOf(parts)), this::add);
    }

    private int add(Step step) {
        if (length + step.parts.size() + 1 > program.length) {
            program = Arrays.copyOf(program, 2 * program.length + step.parts.size());
        }
        program[length++] = step.all ? step.parts.size() : -step.parts.size();
        for (int part : step.parts) {
            program[length++] = part * ColumnLayout.WORDS;
        }
        return columns++;
    }

    /**
     * The steps, each making the next column: how many columns it is made of, negated where one of them is enough, then where
     * each of these begins.
     */
    int[] program() {
        return Arrays.copyOf(program, length);
    }

    /** How many columns there are, those of the literals included. */
    int columns() {
        return columns;
    }

    private record Step(boolean all, List<Integer> parts) {}
}
