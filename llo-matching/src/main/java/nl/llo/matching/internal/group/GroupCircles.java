package nl.llo.matching.internal.group;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.llo.model.group.TargetGroup;
import nl.llo.model.id.TargetGroupId;

/**
 * Which groups are defined in terms of each other. A reference within such a circle decides nothing; which ones those are
 * does not depend on where one starts, so that answers do not either.
 */
public final class GroupCircles {

    private final Map<TargetGroupId, Set<TargetGroupId>> references = new HashMap<>();
    private final Map<TargetGroupId, Set<TargetGroupId>> reachable = new HashMap<>();

    /** Looks for circles among these groups. */
    public GroupCircles(Collection<TargetGroup> groups) {
        groups.forEach(group -> references.put(group.getId(), GroupReferences.of(group.getDefinition())));
    }

    /** True when the second group's definition leads back to the first, which refers to it. */
    public boolean isCircular(TargetGroupId from, TargetGroupId to) {
        return reachable.computeIfAbsent(to, this::collect).contains(from);
    }

    /** Everything that a definition leads to, the group itself included. */
    private Set<TargetGroupId> collect(TargetGroupId start) {
        Set<TargetGroupId> found = new LinkedHashSet<>();
        ArrayDeque<TargetGroupId> open = new ArrayDeque<>();
        open.add(start);
        while (!open.isEmpty()) {
            TargetGroupId id = open.remove();
            if (found.add(id)) {
                open.addAll(references.getOrDefault(id, Set.of()));
            }
        }
        return found;
    }
}
