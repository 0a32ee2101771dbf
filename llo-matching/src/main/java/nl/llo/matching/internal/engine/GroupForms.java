package nl.llo.matching.internal.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.llo.matching.internal.group.GroupCircles;
import nl.llo.matching.internal.group.GroupNesting;
import nl.llo.matching.internal.normal.Node;
import nl.llo.matching.internal.normal.NormalForm;
import nl.llo.model.group.TargetGroup;
import nl.llo.model.id.TargetGroupId;
import org.jspecify.annotations.Nullable;

/** The definitions of groups in normal form, on whatever day. */
final class GroupForms {

    private final Map<TargetGroupId, TargetGroup> groups = new HashMap<>();
    private final NormalForm form;
    private final GroupCircles circles;
    private final GroupNesting nesting;

    GroupForms(List<TargetGroup> groups, NormalForm form) {
        groups.forEach(group -> this.groups.put(group.getId(), group));
        this.form = form;
        this.circles = new GroupCircles(groups);
        this.nesting = new GroupNesting(groups);
    }

    @Nullable
    TargetGroup find(TargetGroupId id) {
        return groups.get(id);
    }

    boolean isCircular(TargetGroupId from, TargetGroupId to) {
        return circles.isCircular(from, to);
    }

    GroupNesting nesting() {
        return nesting;
    }

    /** The definition of a group of the catalogue, or the negation of it. */
    Node form(TargetGroupId id, boolean negated) {
        TargetGroup group = groups.get(id);
        if (group == null) {
            throw new IllegalArgumentException("no group " + id);
        }
        Node definition = form.of(group.getDefinition());
        return negated ? form.not(definition) : definition;
    }
}
