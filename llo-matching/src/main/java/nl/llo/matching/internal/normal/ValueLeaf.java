package nl.llo.matching.internal.normal;

import java.util.Optional;

/**
 * The attribute has one of the values: true or false where the attribute is known, else unknown. The set may be empty or
 * full, which is still unknown for a person of whom the attribute is not known.
 *
 * @param attribute an attribute that has one value for each person
 * @param values the values that fit, out of the attribute's domain
 */
public record ValueLeaf(Attribute attribute, ValueSet values) implements Leaf {

    @Override
    public Leaf negate() {
        return new ValueLeaf(attribute, values.complement());
    }

    @Override
    public boolean isWithin(Leaf other) {
        return other instanceof ValueLeaf that && attribute.equals(that.attribute) && values.isWithin(that.values);
    }

    @Override
    public Optional<Leaf> merge(Leaf other, boolean conjunction) {
        if (!(other instanceof ValueLeaf that)
                || !attribute.equals(that.attribute)
                || !attribute.kind().isKnownWhollyOrNotAtAll()) {
            return Optional.empty();
        }
        ValueSet both = conjunction ? values.and(that.values) : values.or(that.values);
        // A set of open codes that became empty or full could not be written as a criterion any more.
        return both instanceof Codes && (both.isEmpty() || both.isFull())
                ? Optional.empty()
                : Optional.of(new ValueLeaf(attribute, both));
    }

    @Override
    public <R> R accept(NodeVisitor<R> visitor) {
        return visitor.visitValues(this);
    }

    @Override
    public String toString() {
        return attribute + " in " + values;
    }
}
