package nl.llo.matching.internal.normal;

import java.util.Optional;

/** A condition over one attribute, or the negation of one. */
public sealed interface Leaf extends Node permits ValueLeaf, MemberLeaf, PlaceLeaf, GroupLeaf, TextLeaf {

    /** The leaf that is false where this is true, true where this is false and unknown where this is unknown. */
    Leaf negate();

    /**
     * True when this is never truer than the other: false under it, or unknown under unknown, or the other is true. Under
     * every profile, so in a conjunction the other can go and in a disjunction this one can.
     */
    boolean isWithin(Leaf other);

    /**
     * One leaf with the truth of both together, if there is one.
     *
     * @param other the other leaf
     * @param conjunction whether both must hold or one is enough
     */
    default Optional<Leaf> merge(Leaf other, boolean conjunction) {
        return Optional.empty();
    }
}
