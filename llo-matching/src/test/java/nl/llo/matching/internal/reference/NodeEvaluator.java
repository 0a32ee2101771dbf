package nl.llo.matching.internal.reference;

import java.util.Collection;
import java.util.List;
import nl.llo.matching.internal.normal.Constant;
import nl.llo.matching.internal.normal.CriterionWriter;
import nl.llo.matching.internal.normal.GroupLeaf;
import nl.llo.matching.internal.normal.Junction;
import nl.llo.matching.internal.normal.Leaf;
import nl.llo.matching.internal.normal.MemberLeaf;
import nl.llo.matching.internal.normal.Node;
import nl.llo.matching.internal.normal.NodeVisitor;
import nl.llo.matching.internal.normal.PlaceLeaf;
import nl.llo.matching.internal.normal.TextLeaf;
import nl.llo.matching.internal.normal.Threshold;
import nl.llo.matching.internal.normal.ValueLeaf;

/** What a node is for a profile on a date: its leaves as written, everything above them by Kleene. */
public final class NodeEvaluator implements NodeVisitor<Tri> {

    private final ReferenceEvaluator evaluator;

    public NodeEvaluator(ReferenceEvaluator evaluator) {
        this.evaluator = evaluator;
    }

    @Override
    public Tri visitConstant(Constant node) {
        return Tri.of(node == Constant.TRUE);
    }

    @Override
    public Tri visitJunction(Junction node) {
        return node.isConjunction() ? Tri.all(parts(node.getParts())) : Tri.any(parts(node.getParts()));
    }

    @Override
    public Tri visitThreshold(Threshold node) {
        return Tri.atLeast(node.getCount(), parts(node.getParts()));
    }

    @Override
    public Tri visitValues(ValueLeaf leaf) {
        return written(leaf);
    }

    @Override
    public Tri visitMembers(MemberLeaf leaf) {
        return written(leaf);
    }

    @Override
    public Tri visitPlace(PlaceLeaf leaf) {
        return written(leaf);
    }

    @Override
    public Tri visitGroup(GroupLeaf leaf) {
        return written(leaf);
    }

    @Override
    public Tri visitText(TextLeaf leaf) {
        return written(leaf);
    }

    private Tri written(Leaf leaf) {
        return CriterionWriter.write(leaf).accept(evaluator);
    }

    private List<Tri> parts(Collection<Node> parts) {
        return parts.stream().map(part -> part.accept(this)).toList();
    }
}
