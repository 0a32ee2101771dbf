package nl.llo.matching.internal.normal;

/** Always true or always false, whatever is known. */
public enum Constant implements Node {
    /** Never holds. */
    FALSE,
    /** Always holds. */
    TRUE;

    /** The constant with this truth. */
    public static Constant of(boolean value) {
        return value ? TRUE : FALSE;
    }

    @Override
    public <R> R accept(NodeVisitor<R> visitor) {
        return visitor.visitConstant(this);
    }
}
