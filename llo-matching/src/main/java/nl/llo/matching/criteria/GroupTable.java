package nl.llo.matching.criteria;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.llo.matching.internal.group.GroupCircles;
import nl.llo.matching.internal.group.GroupNesting;
import nl.llo.model.group.TargetGroup;
import nl.llo.model.id.TargetGroupId;
import org.jspecify.annotations.Nullable;

/** The groups of a catalogue with their compiled definitions. */
final class GroupTable {

    private final Map<TargetGroupId, GroupDefinition> byId = new HashMap<>();
    private final GroupNesting nesting;
    private final GroupCircles circles;

    GroupTable(List<TargetGroup> groups) {
        groups.forEach(group -> byId.put(group.getId(), new GroupDefinition(group, byId.size())));
        nesting = new GroupNesting(groups);
        circles = new GroupCircles(groups);
    }

    /** Compiles the definitions. Apart from the constructor, because definitions refer to other groups. */
    void compile(NodeCompiler compiler) {
        for (GroupDefinition definition : byId.values()) {
            TargetGroup group = definition.group;
            definition.node = group.getDefinition().accept(compiler.within(group.getId(), circles));
        }
    }

    @Nullable
    GroupDefinition find(TargetGroupId id) {
        return byId.get(id);
    }

    int size() {
        return byId.size();
    }

    /** The groups whose members belong to this one, itself included. */
    Set<TargetGroupId> listWithin(TargetGroupId id) {
        return nesting.listWithin(id);
    }
}
