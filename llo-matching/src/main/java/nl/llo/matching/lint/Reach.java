package nl.llo.matching.lint;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.llo.matching.explain.Argument;
import nl.llo.matching.internal.search.ProblemBuilder;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.criterion.PlaceCriterion;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.regulation.Condition;
import nl.llo.model.regulation.ConditionSubject;
import nl.llo.model.regulation.Regulation;

/** Whether somebody, and somebody of each group that it aims at, can meet what a regulation asks on a day of its term. */
final class Reach {

    private final Regulation regulation;
    private final Questions questions;
    private final Findings findings;

    Reach(Regulation regulation, Questions questions, Findings findings) {
        this.regulation = regulation;
        this.questions = questions;
        this.findings = findings;
    }

    void check(LintPlace place) {
        if (questions.cannotHold(problem -> problem.all(asked(problem, ConditionSubject.PARTICIPANT)))
                || questions.cannotHold(problem -> problem.all(asked(problem, ConditionSubject.APPLICANT)))) {
            findings.add(LintCode.REGULATION_FITS_NOBODY, place);
            return;
        }
        SortedMap<Integer, TargetGroupId> missed = new TreeMap<>();
        List<TargetGroupId> groups = regulation.getTargetGroups();
        for (int i = 0; i < groups.size(); i++) {
            if (isMissed(Criterion.memberOf(groups.get(i)))) {
                missed.put(i, groups.get(i));
            }
        }
        if (!missed.isEmpty() && missed.size() == groups.size()) {
            List<Argument> names = missed.values().stream().map(Reach::name).toList();
            findings.add(LintCode.REGULATION_REACHES_NO_GROUP, place, "groups", new Argument.Series(names));
        } else {
            missed.forEach((index, group) -> findings.add(
                    LintCode.REGULATION_MISSES_GROUP, place.within("/targetGroups/" + index), "group", name(group)));
        }
    }

    /** A group without members is reported where it is defined. */
    private boolean isMissed(Criterion member) {
        return questions.cannotHold(problem -> {
                    List<Integer> all = asked(problem, ConditionSubject.PARTICIPANT);
                    all.add(problem.add(member, true));
                    return problem.all(all);
                })
                && !questions.fitsNobody(member);
    }

    /** What is asked of whom a condition may be about; of a person who applies for himself, everything. */
    private List<Integer> asked(ProblemBuilder problem, ConditionSubject subject) {
        boolean samePerson = regulation.getApplicants().isEmpty()
                || regulation.getApplicants().equals(Set.of(ApplicantKind.PERSON));
        List<Integer> all = new ArrayList<>();
        if (!regulation.getPeriods().isEmpty()) {
            all.add(problem.any(regulation.getPeriods().stream()
                    .map(period -> problem.day(period, true))
                    .toList()));
        }
        if (samePerson || subject == ConditionSubject.PARTICIPANT) {
            regulation
                    .getArea()
                    .ifPresent(area -> all.add(problem.add(
                            PlaceCriterion.builder()
                                    .addAllKinds(placesThatMayCount())
                                    .area(area)
                                    .build(),
                            true)));
        }
        regulation.getConditions().stream()
                .filter(condition -> samePerson || condition.getSubject() == subject)
                .forEach(condition -> all.add(inForce(problem, condition)));
        return all;
    }

    private static int inForce(ProblemBuilder problem, Condition condition) {
        int holds = problem.add(condition.getCriterion(), true);
        return condition
                .getPeriod()
                .map(period -> problem.any(List.of(problem.day(period, false), holds)))
                .orElse(holds);
    }

    /** When no source says, a workplace in the area leaves it open whether somebody outside it fits. */
    private Set<PlaceKind> placesThatMayCount() {
        return regulation.getPlacesThatCount().isEmpty()
                ? EnumSet.allOf(PlaceKind.class)
                : regulation.getPlacesThatCount();
    }

    private static Argument name(TargetGroupId group) {
        return new Argument.Code(group.value());
    }
}
