package nl.llo.matching.internal.normal;

/** A criterion in normal form. Immutable; nodes of one {@link NormalForm} are shared, so that equal ones are the same. */
public sealed interface Node permits Constant, Junction, Threshold, Leaf {

    /** Calls the visitor's method for this kind of node. */
    <R> R accept(NodeVisitor<R> visitor);
}
