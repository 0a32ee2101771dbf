package nl.llo.matching.internal.normal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * At least so many of the parts, and more than one but not all of them: those are {@link Junction}s. A part can stand
 * here twice, and then counts twice.
 */
public final class Threshold implements Node {

    private final int count;
    private final List<Node> parts;
    private final int hash;

    Threshold(int count, List<Node> parts) {
        this.count = count;
        this.parts = List.copyOf(parts);
        this.hash = count * 31 + this.parts.hashCode();
    }

    /** How many must hold: from 2 to one less than there are parts. */
    public int getCount() {
        return count;
    }

    /** The parts in the order of the author; none is a constant. */
    public List<Node> getParts() {
        return parts;
    }

    @Override
    public <R> R accept(NodeVisitor<R> visitor) {
        return visitor.visitThreshold(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Threshold that
                        && hash == that.hash
                        && count == that.count
                        && parts.equals(that.parts));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return "atLeast" + count + parts;
    }
}
