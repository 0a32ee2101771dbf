package nl.llo.matching.lint;

import java.util.Optional;
import nl.llo.matching.explain.Argument;
import nl.llo.matching.internal.search.Definitions;
import nl.llo.model.criterion.Criterion;

/** Looks at one criterion: as a whole, and when it fits some people and not others at its parts. */
final class CriterionLint {

    private final Definitions withGroups;
    private final Definitions withoutGroups;
    private final Findings findings;

    CriterionLint(Definitions withGroups, Definitions withoutGroups, Findings findings) {
        this.withGroups = withGroups;
        this.withoutGroups = withoutGroups;
        this.findings = findings;
    }

    /**
     * Looks at a criterion.
     *
     * @param never what to say when it fits nobody
     * @return true when it fits some people and not others, as far as can be told
     */
    boolean check(Criterion criterion, Argument what, LintCode never, LintPlace record, String pointer) {
        Questions questions = new Questions(withGroups);
        LintPlace place = record.within(pointer);
        Optional<LintCode> whole = whole(questions, criterion, never);
        if (whole.isPresent()) {
            findings.add(whole.get(), place, "what", what);
            return false;
        }
        BranchLint branches = new BranchLint(questions.about(withoutGroups), findings);
        branches.check(criterion, place);
        if (branches.isCutShort()) {
            findings.add(LintCode.TOO_LARGE, place, "what", what);
        }
        return true;
    }

    private static Optional<LintCode> whole(Questions questions, Criterion criterion, LintCode never) {
        if (questions.fitsEverybody(criterion)) {
            return Optional.of(LintCode.ALWAYS_TRUE);
        }
        return questions.fitsNobody(criterion) ? Optional.of(never) : Optional.empty();
    }
}
