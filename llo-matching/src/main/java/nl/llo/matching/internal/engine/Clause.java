package nl.llo.matching.internal.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.llo.matching.internal.gate.Combination;
import nl.llo.matching.internal.gate.Gate;
import nl.llo.matching.internal.gate.Literal;
import nl.llo.matching.outcome.Answer;
import org.jspecify.annotations.Nullable;

/**
 * The highest of some literals and a fixed answer.
 *
 * @param literals the literals; empty when it is the same for everybody
 * @param least what it is at least; yes never stands here
 */
record Clause(Set<Literal> literals, Answer least) {

    private static final int MOST = 16;

    /** The clauses of which a gate is the lowest; parts that would take too many are asked as a whole. */
    static Set<Clause> of(Gate gate, WholeGates whole) {
        if (gate instanceof Gate.Fixed fixed) {
            return fixed.answer() == Answer.YES ? Set.of() : Set.of(new Clause(Set.of(), fixed.answer()));
        }
        if (gate instanceof Literal literal) {
            return Set.of(new Clause(Set.of(literal), Answer.NO));
        }
        Combination combination = (Combination) gate;
        List<Set<Clause>> parts = new ArrayList<>();
        for (Gate part : combination.parts()) {
            parts.add(of(part, whole));
        }
        if (combination.isConjunction()) {
            Set<Clause> all = new LinkedHashSet<>();
            parts.forEach(all::addAll);
            return all;
        }
        Set<Clause> spread = spread(parts);
        return spread == null ? asAWhole(combination, whole) : spread;
    }

    private static Set<Clause> asAWhole(Gate gate, WholeGates whole) {
        Literal truth = whole.truth(gate);
        // Likely without being sure: then it is at least that, and only so if the texts bring it about.
        return Set.of(
                new Clause(Set.of(truth), Answer.LIKELY), new Clause(Set.of(truth, whole.likely(gate)), Answer.NO));
    }

    /** One of these or one of those: every clause of the one with every clause of the other. */
    private static @Nullable Set<Clause> spread(List<Set<Clause>> parts) {
        Set<Clause> all = Set.of(new Clause(Set.of(), Answer.NO));
        for (Set<Clause> part : parts) {
            Set<Clause> wider = new LinkedHashSet<>();
            for (Clause one : all) {
                for (Clause other : part) {
                    wider.add(one.or(other));
                    if (wider.size() > MOST) {
                        return null;
                    }
                }
            }
            all = wider;
        }
        return all;
    }

    private Clause or(Clause other) {
        Set<Literal> both = new LinkedHashSet<>(literals);
        both.addAll(other.literals);
        return new Clause(both, least.or(other.least));
    }
}
