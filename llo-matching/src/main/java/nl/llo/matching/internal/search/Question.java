package nl.llo.matching.internal.search;

import java.util.Set;
import java.util.stream.Collectors;
import nl.llo.model.reference.ReferenceData;

/** Whether something can hold. Immutable. */
public final class Question {

    private final Problem problem;
    private final ReferenceData reference;

    Question(Problem problem, ReferenceData reference) {
        this.problem = problem;
        this.reference = reference;
    }

    /** What it is about: a name for each attribute, place or other thing that it hangs on. */
    public Set<String> listSubjects() {
        return problem.variables().stream().map(Object::toString).collect(Collectors.toUnmodifiableSet());
    }

    /** True when nothing in it is for others to decide, such as a text. */
    public boolean isAboutDataOnly() {
        return problem.variables().stream().noneMatch(Variable.Undecided.class::isInstance);
    }

    Problem problem() {
        return problem;
    }

    ReferenceData reference() {
        return reference;
    }
}
