package nl.llo.matching.internal.gate;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All or any of two or more different gates. */
public final class Combination implements Gate {

    private final boolean conjunction;
    private final List<Gate> parts;
    private final Set<Gate> unordered;
    private final @Nullable Dimension<?> decidedBy;

    Combination(boolean conjunction, Collection<Gate> parts) {
        this.conjunction = conjunction;
        this.parts = List.copyOf(parts);
        this.unordered = Set.copyOf(parts);
        this.decidedBy = common(this.parts);
    }

    private static @Nullable Dimension<?> common(List<Gate> parts) {
        Dimension<?> common = parts.get(0).decidedBy();
        for (Gate part : parts) {
            if (common == null || !common.equals(part.decidedBy())) {
                return null;
            }
        }
        return common;
    }

    /** True when the lowest of the parts' answers counts, false when the highest does. */
    public boolean isConjunction() {
        return conjunction;
    }

    /** The parts, none of which is a combination of the same kind. */
    public List<Gate> parts() {
        return parts;
    }

    @Override
    public @Nullable Dimension<?> decidedBy() {
        return decidedBy;
    }

    /** The order does not count. Parts are made once, so they are compared as objects. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Combination that && conjunction == that.conjunction && unordered.equals(that.unordered);
    }

    @Override
    public int hashCode() {
        return 31 * unordered.hashCode() + Boolean.hashCode(conjunction);
    }

    @Override
    public String toString() {
        return (conjunction ? "all" : "any") + parts;
    }
}
