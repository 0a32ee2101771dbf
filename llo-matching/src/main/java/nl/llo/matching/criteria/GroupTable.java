package nl.llo.matching.criteria;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.llo.model.group.TargetGroup;
import nl.llo.model.id.TargetGroupId;
import org.jspecify.annotations.Nullable;

/** The groups of a catalogue with their compiled definitions. */
final class GroupTable {

    private final Map<TargetGroupId, GroupDefinition> byId = new HashMap<>();
    private final Map<TargetGroupId, Set<TargetGroupId>> narrower = new HashMap<>();

    GroupTable(List<TargetGroup> groups) {
        for (TargetGroup group : groups) {
            byId.put(group.getId(), new GroupDefinition(group, byId.size()));
            for (TargetGroupId broader : group.getBroader()) {
                narrower.computeIfAbsent(broader, id -> new LinkedHashSet<>()).add(group.getId());
            }
        }
    }

    /** Compiles the definitions. Apart from the constructor, because definitions refer to other groups. */
    void compile(NodeCompiler compiler) {
        GroupCircles circles = new GroupCircles(byId);
        byId.values()
                .forEach(definition -> definition.node =
                        definition.group.getDefinition().accept(compiler.within(definition.group.getId(), circles)));
    }

    @Nullable
    GroupDefinition find(TargetGroupId id) {
        return byId.get(id);
    }

    int size() {
        return byId.size();
    }

    /** The groups whose members belong to this one: itself, and every group that names it as broader, directly or not. */
    Set<TargetGroupId> listWithin(TargetGroupId id) {
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
