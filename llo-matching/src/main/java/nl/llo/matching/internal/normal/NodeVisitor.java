package nl.llo.matching.internal.normal;

/**
 * One method for each kind of {@link Node}, so that the compiler says what is forgotten when a kind is added.
 *
 * @param <R> what a visit gives
 */
public interface NodeVisitor<R> {

    /** Always true or always false. */
    R visitConstant(Constant node);

    /** All or any of the parts. */
    R visitJunction(Junction node);

    /** At least so many of the parts. */
    R visitThreshold(Threshold node);

    /** The attribute has one of some values. */
    R visitValues(ValueLeaf leaf);

    /** The set of the attribute has, or has not, one of some members. */
    R visitMembers(MemberLeaf leaf);

    /** A place lies, or does not lie, in an area. */
    R visitPlace(PlaceLeaf leaf);

    /** The person belongs, or does not belong, to a group. */
    R visitGroup(GroupLeaf leaf);

    /** A person judges that the text holds, or that it does not. */
    R visitText(TextLeaf leaf);
}
