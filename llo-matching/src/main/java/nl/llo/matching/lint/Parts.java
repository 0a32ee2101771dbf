package nl.llo.matching.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.llo.matching.explain.Argument;
import nl.llo.matching.internal.normal.Node;
import nl.llo.matching.internal.normal.NormalForm;
import nl.llo.model.criterion.Criterion;

/** The parts of one criterion, those that turned out superfluous replaced by what always or never holds. */
final class Parts {

    private final Criterion criterion;
    private final Branches branches;
    private final LintPlace place;
    private final UnaryOperator<Criterion> around;
    private final Questions questions;
    private final Findings findings;
    private final List<Criterion> left;
    private final List<Node> nodes;

    Parts(
            Criterion criterion,
            LintPlace place,
            UnaryOperator<Criterion> around,
            Questions questions,
            Findings findings) {
        this.criterion = criterion;
        this.branches = Branches.of(criterion);
        this.place = place;
        this.around = around;
        this.questions = questions;
        this.findings = findings;
        this.left = new ArrayList<>(branches.parts());
        NormalForm form = new NormalForm();
        this.nodes = branches.parts().stream().map(form::of).toList();
    }

    /** The criterion without what is superfluous, and with another part in the place of one. */
    Criterion with(int part, Criterion other) {
        List<Criterion> parts = new ArrayList<>(left);
        parts.set(part, other);
        return Branches.withParts(criterion, parts);
    }

    /** Puts another in the place of a part for good. */
    void set(int part, Criterion other) {
        left.set(part, other);
    }

    /** The criterion as it is now. */
    Criterion whole() {
        return Branches.withParts(criterion, left);
    }

    /**
     * Reports parts that are superfluous and from then on does without them; first those for which one other part is the
     * reason, because that says more.
     *
     * @return the parts that stay
     */
    List<Integer> dropSuperfluous() {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            kept.add(i);
        }
        switch (branches.kind()) {
            case ALL, ANY -> {
                kept.removeIf(part -> isDecided(part) || isRepeated(part));
                kept.removeIf(this::isSubsumed);
                kept.removeIf(this::isDead);
            }
            case AT_LEAST -> kept.removeIf(part -> isDecided(part) || isCountedTwice(part));
            case NOT, NONE -> {}
        }
        return kept;
    }

    private boolean isDecided(int part) {
        boolean never = branches.kind() != Branches.Kind.ALL && questions.fitsNobody(left.get(part));
        boolean always = !never && branches.kind() != Branches.Kind.ANY && questions.fitsEverybody(left.get(part));
        if (never || always) {
            findings.add(never ? LintCode.NEVER_TRUE : LintCode.ALWAYS_TRUE, at(part), "what", Findings.PART);
            left.set(part, constant(always));
        }
        return never || always;
    }

    private boolean isRepeated(int part) {
        int earlier = nodes.indexOf(nodes.get(part));
        return earlier < part && drop(LintCode.REPEATED_BRANCH, part, earlier);
    }

    /** Counting the same thing twice makes a difference, so it stays. */
    private boolean isCountedTwice(int part) {
        int earlier = nodes.indexOf(nodes.get(part));
        if (earlier < part) {
            report(LintCode.REPEATED_BRANCH, part, earlier);
        }
        return false;
    }

    /** Of two that say the same, the later one is superfluous. */
    private boolean isSubsumed(int part) {
        for (int other = 0; other < left.size(); other++) {
            if (other != part && goesAsFar(other, part) && (other < part || !goesAsFar(part, other))) {
                return drop(LintCode.SUBSUMED_BRANCH, part, other);
            }
        }
        return false;
    }

    /** True when the first leaves the second nothing to do; one that was dropped before leaves everything. */
    private boolean goesAsFar(int one, int other) {
        return branches.kind() == Branches.Kind.ALL
                ? questions.implies(left.get(one), left.get(other))
                : questions.implies(left.get(other), left.get(one));
    }

    /** The whole fits the same people without the part, though no single other part sees to that. */
    private boolean isDead(int part) {
        if (!questions.areEquivalent(around.apply(whole()), around.apply(with(part, neutral())))) {
            return false;
        }
        findings.add(LintCode.DEAD_BRANCH, at(part));
        left.set(part, neutral());
        return true;
    }

    private boolean drop(LintCode code, int part, int beside) {
        report(code, part, beside);
        left.set(part, neutral());
        return true;
    }

    private void report(LintCode code, int part, int beside) {
        findings.add(code, at(part), "beside", new Argument.Code(at(beside).getPointer()));
    }

    private LintPlace at(int part) {
        return place.within(branches.step(part));
    }

    private Criterion neutral() {
        return constant(branches.kind() == Branches.Kind.ALL);
    }

    private static Criterion constant(boolean holds) {
        return holds ? Criterion.all() : Criterion.any();
    }
}
