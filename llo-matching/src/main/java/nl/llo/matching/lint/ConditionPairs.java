package nl.llo.matching.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.llo.matching.explain.Argument;
import nl.llo.matching.internal.normal.NormalForm;
import nl.llo.matching.internal.search.Definitions;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.regulation.Condition;
import nl.llo.model.time.Period;

/** Looks for conditions of a regulation that say what others say, or that are versions of each other. */
final class ConditionPairs {

    /** Looks at so many conditions of one regulation. */
    private static final int MOST_CONDITIONS = 100;

    private static final Period ALWAYS = Period.builder().build();

    private final Definitions withGroups;
    private final Definitions withoutGroups;
    private final Findings findings;

    ConditionPairs(Definitions withGroups, Definitions withoutGroups, Findings findings) {
        this.withGroups = withGroups;
        this.withoutGroups = withoutGroups;
        this.findings = findings;
    }

    void check(List<Condition> conditions, LintPlace regulation) {
        Questions questions = new Questions(withoutGroups);
        int count = Math.min(conditions.size(), MOST_CONDITIONS);
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                Condition condition = conditions.get(i);
                Condition beside = conditions.get(j);
                if (i != j && condition.getSubject() == beside.getSubject()) {
                    Optional<LintCode> code = compare(questions, condition, beside, j < i);
                    if (code.isPresent()) {
                        LintPlace place = RegulationLint.at(regulation, conditions, i);
                        findings.add(
                                code.get(),
                                place,
                                "beside",
                                new Argument.Code(beside.getId().value()));
                        break;
                    }
                }
            }
        }
    }

    /** What is to be said of a condition because of another. Of two that say the same, the later one is superfluous. */
    private Optional<LintCode> compare(Questions questions, Condition condition, Condition beside, boolean isLater) {
        Period period = condition.getPeriod().orElse(ALWAYS);
        Period other = beside.getPeriod().orElse(ALWAYS);
        if (covers(other, period)) {
            if (covers(period, other) && !isLater && goesAsFar(questions, condition, beside)) {
                return Optional.empty();
            }
            if (saysTheSame(condition.getCriterion(), beside.getCriterion())) {
                return Optional.of(LintCode.REPEATED_CONDITION);
            }
            return goesAsFar(questions, beside, condition)
                    ? Optional.of(LintCode.SUBSUMED_CONDITION)
                    : Optional.empty();
        }
        boolean isVersion = isLater
                && condition.getPeriod().isPresent()
                && beside.getPeriod().isPresent()
                && !covers(period, other)
                && period.overlaps(other)
                && areAboutTheSame(condition, beside);
        return isVersion ? Optional.of(LintCode.OVERLAPPING_VERSIONS) : Optional.empty();
    }

    private static boolean goesAsFar(Questions questions, Condition narrow, Condition wide) {
        return questions.implies(narrow.getCriterion(), wide.getCriterion());
    }

    private static boolean saysTheSame(Criterion one, Criterion other) {
        NormalForm form = new NormalForm();
        return form.of(one).equals(form.of(other));
    }

    private boolean areAboutTheSame(Condition one, Condition other) {
        Questions questions = new Questions(withGroups);
        Set<String> subjects = questions.listSubjects(one.getCriterion());
        return !subjects.isEmpty() && subjects.equals(questions.listSubjects(other.getCriterion()));
    }

    private static boolean covers(Period wide, Period narrow) {
        boolean from = wide.getFrom().isEmpty()
                || narrow.getFrom()
                        .filter(day -> !day.isBefore(wide.getFrom().get()))
                        .isPresent();
        boolean until = wide.getUntil().isEmpty()
                || narrow.getUntil()
                        .filter(day -> !day.isAfter(wide.getUntil().get()))
                        .isPresent();
        return from && until;
    }
}
