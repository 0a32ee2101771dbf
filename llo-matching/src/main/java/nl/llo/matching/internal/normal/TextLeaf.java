package nl.llo.matching.internal.normal;

import nl.llo.model.text.LocalizedText;

/**
 * What only a person can judge; never true or false by itself. The same words are the same condition.
 *
 * @param text the condition in words
 * @param negated whether it must not hold
 */
public record TextLeaf(LocalizedText text, boolean negated) implements Leaf {

    @Override
    public Leaf negate() {
        return new TextLeaf(text, !negated);
    }

    @Override
    public boolean isWithin(Leaf other) {
        return equals(other);
    }

    @Override
    public <R> R accept(NodeVisitor<R> visitor) {
        return visitor.visitText(this);
    }

    @Override
    public String toString() {
        return (negated ? "not " : "") + "text";
    }
}
