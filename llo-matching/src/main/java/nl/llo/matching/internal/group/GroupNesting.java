package nl.llo.matching.internal.group;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.llo.model.group.TargetGroup;
import nl.llo.model.id.TargetGroupId;

/** Which groups lie within which, as the groups name broader ones. */
public final class GroupNesting {

    private final Map<TargetGroupId, Set<TargetGroupId>> narrower = new HashMap<>();

    /** Reads what these groups name. */
    public GroupNesting(Collection<TargetGroup> groups) {
        for (TargetGroup group : groups) {
            for (TargetGroupId broader : group.getBroader()) {
                narrower.computeIfAbsent(broader, id -> new LinkedHashSet<>()).add(group.getId());
            }
        }
    }

    /** The groups whose members belong to this one: itself, and every group that names it as broader, directly or not. */
    public Set<TargetGroupId> listWithin(TargetGroupId id) {
        Set<TargetGroupId> found = new LinkedHashSet<>();
        collect(id, found);
        return found;
    }

    private void collect(TargetGroupId id, Set<TargetGroupId> found) {
        if (found.add(id)) {
            narrower.getOrDefault(id, Set.of()).forEach(each -> collect(each, found));
        }
    }
}
