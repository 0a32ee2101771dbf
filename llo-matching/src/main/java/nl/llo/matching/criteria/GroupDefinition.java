package nl.llo.matching.criteria;

import java.time.LocalDate;
import nl.llo.model.group.TargetGroup;
import org.jspecify.annotations.Nullable;

/** A group with its definition, compiled. */
final class GroupDefinition {

    final TargetGroup group;
    final int index;
    /** Set once, before the compiler is handed out. */
    @Nullable
    Node node;

    GroupDefinition(TargetGroup group, int index) {
        this.group = group;
        this.index = index;
    }

    boolean isInForceOn(LocalDate date) {
        return group.getPeriod().isEmpty() || group.getPeriod().get().contains(date);
    }

    Node node() {
        if (node == null) {
            throw new IllegalStateException("the definition of " + group.getId() + " is not compiled");
        }
        return node;
    }
}
