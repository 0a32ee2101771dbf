package nl.llo.matching.internal.normal;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Codes out of a domain that is not closed: either these, or all but these.
 *
 * @param listed the codes
 * @param allOthers whether the set holds all that are not listed, instead of those that are
 */
public record Codes(SortedSet<String> listed, boolean allOthers) implements ValueSet {

    /** Every code. */
    public static final Codes ALL = new Codes(new TreeSet<>(), true);

    /** Copies the codes. */
    public Codes {
        listed = Collections.unmodifiableSortedSet(new TreeSet<>(listed));
    }

    /** Exactly these. */
    public static Codes of(Collection<String> codes) {
        return new Codes(new TreeSet<>(codes), false);
    }

    @Override
    public Codes complement() {
        return new Codes(listed, !allOthers);
    }

    @Override
    public Codes and(ValueSet other) {
        Codes that = (Codes) other;
        SortedSet<String> codes = new TreeSet<>(listed);
        if (allOthers && that.allOthers) {
            codes.addAll(that.listed);
            return new Codes(codes, true);
        }
        if (allOthers) {
            return that.and(this);
        }
        if (that.allOthers) {
            codes.removeAll(that.listed);
        } else {
            codes.retainAll(that.listed);
        }
        return new Codes(codes, false);
    }

    @Override
    public boolean isEmpty() {
        return !allOthers && listed.isEmpty();
    }

    @Override
    public String toString() {
        return (allOthers ? "all but " : "") + listed;
    }
}
