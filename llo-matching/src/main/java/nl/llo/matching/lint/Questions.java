package nl.llo.matching.lint;

import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import nl.llo.matching.internal.search.Decider;
import nl.llo.matching.internal.search.Definitions;
import nl.llo.matching.internal.search.ProblemBuilder;
import nl.llo.matching.internal.search.Question;
import nl.llo.matching.internal.search.Work;
import nl.llo.model.criterion.Criterion;

/** What is asked about one record, with a bound on the work for all of it. Only what is certain counts as a yes. */
final class Questions {

    private static final long ALLOWED = 20 * Work.ALLOWED;

    private final Definitions definitions;
    private final Work work;

    Questions(Definitions definitions) {
        this(definitions, new Work(ALLOWED));
    }

    private Questions(Definitions definitions, Work work) {
        this.definitions = definitions;
        this.work = work;
    }

    /** The same, with what is left of the work, about criteria that refer to other definitions. */
    Questions about(Definitions others) {
        return new Questions(others, work);
    }

    boolean fitsNobody(Criterion criterion) {
        return cannotHold(problem -> problem.add(criterion, true));
    }

    boolean fitsEverybody(Criterion criterion) {
        return cannotHold(problem -> problem.add(criterion, false));
    }

    boolean implies(Criterion narrow, Criterion wide) {
        return cannotHold(problem -> problem.all(List.of(problem.add(narrow, true), problem.add(wide, false))));
    }

    boolean areEquivalent(Criterion one, Criterion other) {
        return implies(one, other) && implies(other, one);
    }

    boolean cannotHold(ToIntFunction<ProblemBuilder> question) {
        if (work.isUsedUp()) {
            return false;
        }
        ProblemBuilder problem = new ProblemBuilder(definitions);
        return Decider.isImpossible(problem.build(question.applyAsInt(problem)), work);
    }

    /** What a criterion is about; empty when that is not data alone. */
    Set<String> listSubjects(Criterion criterion) {
        ProblemBuilder problem = new ProblemBuilder(definitions);
        Question question = problem.build(problem.add(criterion, true));
        return question.isAboutDataOnly() ? question.listSubjects() : Set.of();
    }

    /** True when something was left unanswered for want of work. */
    boolean isCutShort() {
        return work.isUsedUp();
    }
}
