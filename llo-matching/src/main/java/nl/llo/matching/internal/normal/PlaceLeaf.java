package nl.llo.matching.internal.normal;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.llo.model.area.Area;
import nl.llo.model.profile.PlaceKind;

/**
 * At least one of these places lies in the area, or none does. The area stays as it was written; what follows from the
 * codes in it is worked out where somebody needs it.
 *
 * @param kinds the kinds of place of which one is enough
 * @param area the area
 * @param negated whether none of them may lie in it
 */
public record PlaceLeaf(Set<PlaceKind> kinds, Area area, boolean negated) implements Leaf {

    /** Copies the kinds. */
    public PlaceLeaf {
        // In the order of the constants, so that what is written does not depend on a hash.
        kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
    }

    @Override
    public Leaf negate() {
        return new PlaceLeaf(kinds, area, !negated);
    }

    @Override
    public boolean isWithin(Leaf other) {
        if (!(other instanceof PlaceLeaf that) || negated != that.negated) {
            return false;
        }
        PlaceLeaf narrow = negated ? that : this;
        PlaceLeaf wide = negated ? this : that;
        return wide.kinds.containsAll(narrow.kinds) && Areas.isWithin(narrow.area, wide.area);
    }

    /** Joins places that lie in one area, and codes of one kind in which one place lies. */
    @Override
    public Optional<Leaf> merge(Leaf other, boolean conjunction) {
        if (!(other instanceof PlaceLeaf that) || negated != conjunction || that.negated != conjunction) {
            return Optional.empty();
        }
        if (area.equals(that.area)) {
            return Optional.of(new PlaceLeaf(union(kinds, that.kinds), area, negated));
        }
        return kinds.equals(that.kinds)
                ? Areas.join(area, that.area).map(joined -> new PlaceLeaf(kinds, joined, negated))
                : Optional.empty();
    }

    @Override
    public <R> R accept(NodeVisitor<R> visitor) {
        return visitor.visitPlace(this);
    }

    @Override
    public String toString() {
        return (negated ? "none of " : "any of ") + kinds + " in " + area;
    }

    private static Set<PlaceKind> union(Collection<PlaceKind> some, Collection<PlaceKind> others) {
        Set<PlaceKind> both = EnumSet.noneOf(PlaceKind.class);
        both.addAll(some);
        both.addAll(others);
        return both;
    }
}
