package nl.llo.matching.internal.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits cases over open literals until the question is decided. Variables of others come last: for those every case must
 * be true.
 */
final class Search {

    private static final boolean[] BOTH = {true, false};

    private final Problem problem;
    private final boolean[] ofOthers;
    private final Work work;

    Search(Problem problem, boolean[] ofOthers, Work work) {
        this.problem = problem;
        this.ofOthers = ofOthers;
        this.work = work;
    }

    /** The choices that make it true for every choice of others; null when there are none, or when the work is used up. */
    @Nullable
    List<Choice> find(Domain[] start) {
        List<Choice> choices = new ArrayList<>();
        return find(new State(start, problem.evaluate(start)), choices) ? choices : null;
    }

    private boolean find(State state, List<Choice> choices) {
        if (!work.take(problem)) {
            return false;
        }
        byte truth = state.truths[problem.root()];
        if (truth != Truths.OPEN) {
            return truth == Truths.TRUE;
        }
        int part = openLiteral(state, false);
        if (part < 0) {
            return holdsForAll(state);
        }
        for (boolean holds : BOTH) {
            choices.add(new Choice(part, holds));
            if (find(with(state, part, holds), choices)) {
                return true;
            }
            choices.remove(choices.size() - 1);
        }
        return false;
    }

    /** True when these choices alone make it true for every choice of others. */
    boolean suffice(Domain[] start, List<Choice> choices) {
        Domain[] domains = start.clone();
        for (Choice choice : choices) {
            Literal literal = problem.literal(choice.part());
            domains[literal.variable()] = domains[literal.variable()].assume(literal, choice.holds());
        }
        State state = new State(domains, problem.evaluate(domains));
        byte truth = state.truths[problem.root()];
        return work.take(problem)
                && (truth == Truths.TRUE
                        || (truth == Truths.OPEN && openLiteral(state, false) < 0 && holdsForAll(state)));
    }

    private boolean holdsForAll(State state) {
        int part = openLiteral(state, true);
        for (boolean holds : BOTH) {
            State split = with(state, part, holds);
            byte truth = split.truths[problem.root()];
            if (!work.take(problem) || truth == Truths.FALSE || (truth == Truths.OPEN && !holdsForAll(split))) {
                return false;
            }
        }
        return true;
    }

    private State with(State state, int part, boolean holds) {
        Literal literal = problem.literal(part);
        int variable = literal.variable();
        Domain[] domains = state.domains.clone();
        domains[variable] = domains[variable].assume(literal, holds);
        return new State(domains, problem.evaluate(state.truths, variable, domains[variable]));
    }

    /** An open literal that the question still hangs on; -1 when there is none of that kind. */
    private int openLiteral(State state, boolean others) {
        return openLiteral(problem.root(), state.truths, others, new BitSet());
    }

    private int openLiteral(int part, byte[] truths, boolean others, BitSet seen) {
        if (truths[part] != Truths.OPEN || seen.get(part)) {
            return -1;
        }
        seen.set(part);
        if (problem.isLiteral(part)) {
            return ofOthers[problem.literal(part).variable()] == others ? part : -1;
        }
        for (int child : problem.children(part)) {
            int found = openLiteral(child, truths, others, seen);
            if (found >= 0) {
                return found;
            }
        }
        return -1;
    }

    /** What is still possible, and what follows from it. */
    private static final class State {
        private final Domain[] domains;
        private final byte[] truths;

        State(Domain[] domains, byte[] truths) {
            this.domains = domains;
            this.truths = truths;
        }
    }

    /**
     * A literal that is taken to hold, or not to.
     *
     * @param part the literal's place in the problem
     * @param holds whether it holds
     */
    record Choice(int part, boolean holds) {}
}
