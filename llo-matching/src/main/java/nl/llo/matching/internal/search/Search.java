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
        int part = openLiteral(problem.root(), state, false);
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

    /** True when these choices alone make the question true, whatever else is so; false also when the work is used up. */
    boolean suffice(Domain[] start, List<Choice> choices) {
        return !canFail(after(start, choices));
    }

    private boolean canFail(State state) {
        if (!work.take(problem)) {
            return true;
        }
        int asked = problem.asked();
        if (state.truths[asked] == Truths.TRUE || breaksATie(state)) {
            return false;
        }
        if (state.truths[asked] == Truths.FALSE) {
            return true;
        }
        int part = openLiteral(asked, state);
        return canFail(with(state, part, true)) || canFail(with(state, part, false));
    }

    private boolean breaksATie(State state) {
        for (int part : problem.children(problem.root())) {
            if (part != problem.asked() && state.truths[part] == Truths.FALSE) {
                return true;
            }
        }
        return false;
    }

    /**
     * Choices that make it true for more people than those among whom they were found.
     *
     * @param choices choices that make it true for some people
     * @param some what is possible for those
     * @param everybody what is possible for all
     */
    List<Choice> extend(List<Choice> choices, Domain[] some, Domain[] everybody) {
        List<Choice> more = new ArrayList<>(choices);
        State known = after(some, choices);
        State state = after(everybody, choices);
        int part = openLiteral(problem.asked(), state, false);
        while (part >= 0) {
            // What was so of the people found; where they differ in it, it does not matter.
            boolean holds = known.truths[part] != Truths.FALSE;
            more.add(new Choice(part, holds));
            known = known.truths[part] == Truths.OPEN ? with(known, part, holds) : known;
            state = with(state, part, holds);
            part = openLiteral(problem.asked(), state, false);
        }
        return more;
    }

    private State after(Domain[] start, List<Choice> choices) {
        Domain[] domains = start.clone();
        for (Choice choice : choices) {
            Literal literal = problem.literal(choice.part());
            domains[literal.variable()] = domains[literal.variable()].assume(literal, choice.holds());
        }
        return new State(domains, problem.evaluate(domains));
    }

    private boolean holdsForAll(State state) {
        int part = openLiteral(problem.root(), state, true);
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

    /** An open literal that an open part hangs on. */
    private int openLiteral(int goal, State state) {
        int own = openLiteral(goal, state, false);
        return own >= 0 ? own : openLiteral(goal, state, true);
    }

    /** An open literal that a part hangs on, of others or not; -1 when there is none of that kind. */
    private int openLiteral(int goal, State state, boolean others) {
        return openLiteral(goal, state.truths, others, new BitSet());
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
