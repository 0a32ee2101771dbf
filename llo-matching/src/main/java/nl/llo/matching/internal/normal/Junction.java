package nl.llo.matching.internal.normal;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All or any of two or more different parts. Their order is kept for readers and does not count for equality. */
public final class Junction implements Node {

    private final boolean conjunction;
    private final Set<Node> parts;
    private final int hash;

    Junction(boolean conjunction, Collection<? extends Node> parts) {
        this.conjunction = conjunction;
        this.parts = Collections.unmodifiableSet(new LinkedHashSet<>(parts));
        this.hash = Boolean.hashCode(conjunction) * 31 + this.parts.hashCode();
    }

    /** True when all parts must hold, false when one is enough. */
    public boolean isConjunction() {
        return conjunction;
    }

    /** The parts in the order of the author; none is a constant or a junction of the same kind. */
    public Set<Node> getParts() {
        return parts;
    }

    @Override
    public <R> R accept(NodeVisitor<R> visitor) {
        return visitor.visitJunction(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Junction that
                        && hash == that.hash
                        && conjunction == that.conjunction
                        && parts.equals(that.parts));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return (conjunction ? "all" : "any") + parts;
    }
}
