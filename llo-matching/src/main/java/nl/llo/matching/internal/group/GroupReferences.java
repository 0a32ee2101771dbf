package nl.llo.matching.internal.group;

import java.util.LinkedHashSet;
import java.util.Set;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.criterion.MemberOfCriterion;
import nl.llo.model.id.TargetGroupId;

/** Finds the groups that a criterion names. */
final class GroupReferences {

    private GroupReferences() {}

    static Set<TargetGroupId> of(Criterion criterion) {
        Set<TargetGroupId> found = new LinkedHashSet<>();
        criterion.forEach(part -> {
            if (part instanceof MemberOfCriterion member) {
                found.add(member.getGroup());
            }
        });
        return found;
    }
}
