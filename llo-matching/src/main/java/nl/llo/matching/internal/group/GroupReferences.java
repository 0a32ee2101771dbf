package nl.llo.matching.internal.group;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.llo.model.criterion.AllOf;
import nl.llo.model.criterion.AnyOf;
import nl.llo.model.criterion.AtLeast;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.criterion.MemberOfCriterion;
import nl.llo.model.criterion.Not;
import nl.llo.model.id.TargetGroupId;

/** Finds the groups that a criterion names. */
final class GroupReferences {

    private GroupReferences() {}

    static Set<TargetGroupId> of(Criterion criterion) {
        Set<TargetGroupId> found = new LinkedHashSet<>();
        Deque<Criterion> open = new ArrayDeque<>(List.of(criterion));
        while (!open.isEmpty()) {
            Criterion next = open.remove();
            if (next instanceof MemberOfCriterion member) {
                found.add(member.getGroup());
            } else {
                open.addAll(parts(next));
            }
        }
        return found;
    }

    private static List<Criterion> parts(Criterion criterion) {
        if (criterion instanceof AllOf all) {
            return all.getParts();
        }
        if (criterion instanceof AnyOf any) {
            return any.getParts();
        }
        if (criterion instanceof Not not) {
            return List.of(not.getPart());
        }
        return criterion instanceof AtLeast atLeast ? atLeast.getOf() : List.of();
    }
}
