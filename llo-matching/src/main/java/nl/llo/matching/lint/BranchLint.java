package nl.llo.matching.lint;

import java.util.function.UnaryOperator;
import nl.llo.model.criterion.Criterion;

/**
 * Looks for parts of a criterion that make no difference. Once a part has been found so, the rest is looked at without it:
 * leaving out everything that is reported leaves a criterion that fits the same people.
 *
 * <p>A group is taken as it is, not by its definition: a professional may have established that somebody belongs to it.
 */
final class BranchLint {

    /** Looks at so many parts of one junction; whoever writes more is told so. */
    private static final int MOST_PARTS = 100;

    private final Questions questions;
    private final Findings findings;
    private boolean cutShort;

    BranchLint(Questions questions, Findings findings) {
        this.questions = questions;
        this.findings = findings;
    }

    /** Looks at all parts of a criterion that fits some people and not others; gives it without what was reported. */
    Criterion check(Criterion criterion, LintPlace place) {
        return visit(criterion, place, UnaryOperator.identity());
    }

    /** True when not everything was looked at. */
    boolean isCutShort() {
        return cutShort || questions.isCutShort();
    }

    /**
     * @param around puts a criterion in the place of this one in the whole
     * @return the criterion without what was reported
     */
    private Criterion visit(Criterion criterion, LintPlace place, UnaryOperator<Criterion> around) {
        Branches branches = Branches.of(criterion);
        if (branches.parts().size() > MOST_PARTS) {
            cutShort = true;
            return criterion;
        }
        Parts parts = new Parts(criterion, place, around, questions, findings);
        for (int i : parts.dropSuperfluous()) {
            parts.set(
                    i,
                    visit(
                            branches.parts().get(i),
                            place.within(branches.step(i)),
                            part -> around.apply(parts.with(i, part))));
        }
        return parts.whole();
    }
}
