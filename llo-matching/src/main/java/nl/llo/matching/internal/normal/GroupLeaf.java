package nl.llo.matching.internal.normal;

import nl.llo.model.id.TargetGroupId;

/**
 * The person belongs to the group, or does not: by declaration, else by the group's definition.
 *
 * @param group the group
 * @param negated whether the person must not belong to it
 */
public record GroupLeaf(TargetGroupId group, boolean negated) implements Leaf {

    @Override
    public Leaf negate() {
        return new GroupLeaf(group, !negated);
    }

    @Override
    public boolean isWithin(Leaf other) {
        return equals(other);
    }

    @Override
    public <R> R accept(NodeVisitor<R> visitor) {
        return visitor.visitGroup(this);
    }

    @Override
    public String toString() {
        return (negated ? "not " : "") + "member of " + group;
    }
}
