package nl.llo.matching.internal.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.llo.matching.internal.gate.Combination;
import nl.llo.matching.internal.gate.Dimension;
import nl.llo.matching.internal.gate.Gate;
import nl.llo.matching.internal.gate.Gates;
import nl.llo.matching.internal.gate.Literal;
import nl.llo.matching.outcome.Answer;

/**
 * A regulation as the lowest of clauses, each of which asks any dimension at most once.
 *
 * @param most what the regulation is at most
 * @param clauses what is asked
 */
record Clauses(Answer most, List<Asked> clauses) {

    /**
     * The highest of one literal per dimension and a fixed answer.
     *
     * @param literals by dimension
     * @param least what it is at least
     */
    record Asked(Map<Dimension<?>, Literal> literals, Answer least) {}

    /** The clauses of a gate. */
    static Clauses of(Gate gate, Gates gates, WholeGates whole) {
        Set<Clause> clauses = Clause.of(gate, whole);
        Answer most = Answer.YES;
        List<Asked> asked = new ArrayList<>();
        Map<Dimension<?>, List<Gate>> alone = new LinkedHashMap<>();
        for (Clause clause : clauses) {
            if (clause.literals().isEmpty()) {
                most = most.and(clause.least());
                continue;
            }
            Gate joined = gates.any(List.copyOf(clause.literals()));
            if (joined instanceof Literal literal && clause.least() == Answer.NO) {
                alone.computeIfAbsent(literal.dimension(), any -> new ArrayList<>())
                        .add(literal);
            } else {
                asked.add(new Asked(byDimension(joined), clause.least()));
            }
        }
        alone.values().forEach(literals -> asked.add(new Asked(byDimension(gates.all(literals)), Answer.NO)));
        return new Clauses(most, asked);
    }

    private static Map<Dimension<?>, Literal> byDimension(Gate gate) {
        Map<Dimension<?>, Literal> literals = new LinkedHashMap<>();
        List<Gate> parts = gate instanceof Literal ? List.of(gate) : ((Combination) gate).parts();
        for (Gate part : parts) {
            Literal literal = (Literal) part;
            literals.put(literal.dimension(), literal);
        }
        return literals;
    }
}
