package nl.llo.matching.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.llo.matching.explain.Argument;
import nl.llo.matching.internal.search.Definitions;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.group.TargetGroup;

/** Looks at groups: at each definition, and for definitions that say the same. */
final class GroupLint {

    /** A definition is compared with so many others that are about the same. */
    private static final int MOST_COMPARED = 50;

    private final Definitions definitions;
    private final CriterionLint criteria;
    private final Findings findings;
    private final Map<Set<String>, List<TargetGroup>> aboutTheSame = new HashMap<>();

    GroupLint(Definitions definitions, CriterionLint criteria, Findings findings) {
        this.definitions = definitions;
        this.criteria = criteria;
        this.findings = findings;
    }

    void check(TargetGroup group) {
        LintPlace place = LintPlace.builder().group(group.getId()).pointer("").build();
        boolean sound = criteria.check(
                group.getDefinition(), Findings.DEFINITION, LintCode.GROUP_WITHOUT_MEMBERS, place, "/definition");
        if (sound) {
            compare(group, place);
        }
    }

    private void compare(TargetGroup group, LintPlace place) {
        Questions questions = new Questions(definitions);
        Criterion member = Criterion.memberOf(group.getId());
        Set<String> subjects = questions.listSubjects(member);
        if (subjects.isEmpty()) {
            // A text or an unknown group stands in it: two sources that leave it open need not mean the same.
            return;
        }
        List<TargetGroup> others = aboutTheSame.computeIfAbsent(subjects, each -> new ArrayList<>());
        for (TargetGroup other : others.subList(0, Math.min(others.size(), MOST_COMPARED))) {
            if (questions.areEquivalent(member, Criterion.memberOf(other.getId()))) {
                findings.add(
                        LintCode.EQUIVALENT_GROUPS,
                        place,
                        "group",
                        new Argument.Code(other.getId().value()));
                break;
            }
        }
        others.add(group);
    }
}
