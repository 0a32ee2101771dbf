package nl.llo.matching.internal.normal;

import java.util.Collection;
import java.util.List;
import nl.llo.model.criterion.AllOf;
import nl.llo.model.criterion.AnyOf;
import nl.llo.model.criterion.AtLeast;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.criterion.PlaceCriterion;

/** Writes nodes as criteria that come out the same in three values. */
public final class CriterionWriter implements NodeVisitor<Criterion> {

    private static final CriterionWriter WRITER = new CriterionWriter();

    private CriterionWriter() {}

    /** The node as a criterion; what is always true becomes an empty {@code all}, what never is an empty {@code any}. */
    public static Criterion write(Node node) {
        return node.accept(WRITER);
    }

    @Override
    public Criterion visitConstant(Constant node) {
        return node == Constant.TRUE ? Criterion.all() : Criterion.any();
    }

    @Override
    public Criterion visitJunction(Junction node) {
        List<Criterion> parts = written(node.getParts());
        return node.isConjunction()
                ? AllOf.builder().addAllParts(parts).build()
                : AnyOf.builder().addAllParts(parts).build();
    }

    @Override
    public Criterion visitThreshold(Threshold node) {
        return AtLeast.builder()
                .count(node.getCount())
                .addAllOf(written(node.getParts()))
                .build();
    }

    @Override
    public Criterion visitValues(ValueLeaf leaf) {
        return ValueCriteria.of(leaf);
    }

    @Override
    public Criterion visitMembers(MemberLeaf leaf) {
        return signed(MemberCriteria.anyOf(leaf), leaf.negated());
    }

    @Override
    public Criterion visitPlace(PlaceLeaf leaf) {
        return signed(
                PlaceCriterion.builder()
                        .addAllKinds(leaf.kinds())
                        .area(leaf.area())
                        .build(),
                leaf.negated());
    }

    @Override
    public Criterion visitGroup(GroupLeaf leaf) {
        return signed(Criterion.memberOf(leaf.group()), leaf.negated());
    }

    @Override
    public Criterion visitText(TextLeaf leaf) {
        return signed(Criterion.text(leaf.text()), leaf.negated());
    }

    static Criterion signed(Criterion criterion, boolean negated) {
        return negated ? Criterion.not(criterion) : criterion;
    }

    private static List<Criterion> written(Collection<Node> nodes) {
        return nodes.stream().map(CriterionWriter::write).toList();
    }
}
