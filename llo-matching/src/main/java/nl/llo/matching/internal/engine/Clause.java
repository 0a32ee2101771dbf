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

    private static final int MOST = 40;

    /** The clauses of which a gate is the lowest; null when that would take too many. */
    static @Nullable Set<Clause> of(Gate gate) {
        if (gate instanceof Gate.Fixed fixed) {
            return fixed.answer() == Answer.YES ? Set.of() : Set.of(new Clause(Set.of(), fixed.answer()));
        }
        if (gate instanceof Literal literal) {
            return Set.of(new Clause(Set.of(literal), Answer.NO));
        }
        Combination combination = (Combination) gate;
        List<Set<Clause>> parts = new ArrayList<>();
        for (Gate part : combination.parts()) {
            Set<Clause> clauses = of(part);
            if (clauses == null) {
                return null;
            }
            parts.add(clauses);
        }
        return combination.isConjunction() ? together(parts) : spread(parts);
    }

    private static @Nullable Set<Clause> together(List<Set<Clause>> parts) {
        Set<Clause> all = new LinkedHashSet<>();
        parts.forEach(all::addAll);
        return all.size() > MOST ? null : all;
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
