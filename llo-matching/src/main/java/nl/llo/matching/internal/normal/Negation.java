package nl.llo.matching.internal.normal;

import java.util.Collection;
import java.util.List;

/** De Morgan: turns a node round, down to its leaves. */
final class Negation implements NodeVisitor<Node> {

    private final NormalForm form;

    Negation(NormalForm form) {
        this.form = form;
    }

    @Override
    public Node visitConstant(Constant node) {
        return Constant.of(node == Constant.FALSE);
    }

    @Override
    public Node visitJunction(Junction node) {
        return node.isConjunction() ? form.any(negated(node.getParts())) : form.all(negated(node.getParts()));
    }

    /** Fewer than n of m hold where at least m - n + 1 of them do not. */
    @Override
    public Node visitThreshold(Threshold node) {
        return form.atLeast(node.getParts().size() - node.getCount() + 1, negated(node.getParts()));
    }

    @Override
    public Node visitValues(ValueLeaf leaf) {
        return form.shared(leaf.negate());
    }

    @Override
    public Node visitMembers(MemberLeaf leaf) {
        return form.shared(leaf.negate());
    }

    @Override
    public Node visitPlace(PlaceLeaf leaf) {
        return form.shared(leaf.negate());
    }

    @Override
    public Node visitGroup(GroupLeaf leaf) {
        return form.shared(leaf.negate());
    }

    @Override
    public Node visitText(TextLeaf leaf) {
        return form.shared(leaf.negate());
    }

    private List<Node> negated(Collection<Node> parts) {
        return parts.stream().map(form::not).toList();
    }
}
