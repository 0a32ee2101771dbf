package nl.llo.matching.internal.normal;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The person has at least one of the members, or none of them. Each member is known or unknown by itself.
 *
 * <p>Statuses hold every narrower one as well: who is asked for a flex worker or an on-call worker is asked for a flex
 * worker, and the same set stands here.
 *
 * @param attribute which set is asked about
 * @param members the members of which one is enough: names of constants, or ids
 * @param negated whether none of them may be there
 */
public record MemberLeaf(SetAttribute attribute, SortedSet<String> members, boolean negated) implements Leaf {

    /** Copies the members. */
    public MemberLeaf {
        members = Collections.unmodifiableSortedSet(new TreeSet<>(members));
    }

    static MemberLeaf anyOf(SetAttribute attribute, Collection<String> members) {
        return new MemberLeaf(attribute, new TreeSet<>(members), false);
    }

    @Override
    public Leaf negate() {
        return new MemberLeaf(attribute, members, !negated);
    }

    @Override
    public boolean isWithin(Leaf other) {
        return other instanceof MemberLeaf that
                && attribute == that.attribute
                && negated == that.negated
                && (negated ? members.containsAll(that.members) : that.members.containsAll(members));
    }

    /** "One of A, or one of B" is "one of A and B"; "none of A, and none of B" is "none of A and B". */
    @Override
    public Optional<Leaf> merge(Leaf other, boolean conjunction) {
        if (!(other instanceof MemberLeaf that)
                || attribute != that.attribute
                || negated != conjunction
                || that.negated != conjunction) {
            return Optional.empty();
        }
        SortedSet<String> both = new TreeSet<>(members);
        both.addAll(that.members);
        return Optional.of(new MemberLeaf(attribute, both, negated));
    }

    @Override
    public <R> R accept(NodeVisitor<R> visitor) {
        return visitor.visitMembers(this);
    }

    @Override
    public String toString() {
        return attribute + (negated ? " none of " : " any of ") + members;
    }
}
