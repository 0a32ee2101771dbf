package nl.llo.matching.internal.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import nl.llo.matching.internal.normal.Attribute;
import nl.llo.matching.internal.normal.AttributeKind;
import nl.llo.matching.internal.normal.Constant;
import nl.llo.matching.internal.normal.GroupLeaf;
import nl.llo.matching.internal.normal.Junction;
import nl.llo.matching.internal.normal.Leaf;
import nl.llo.matching.internal.normal.MemberLeaf;
import nl.llo.matching.internal.normal.Node;
import nl.llo.matching.internal.normal.NodeVisitor;
import nl.llo.matching.internal.normal.NormalForm;
import nl.llo.matching.internal.normal.PlaceLeaf;
import nl.llo.matching.internal.normal.Ranges;
import nl.llo.matching.internal.normal.TextLeaf;
import nl.llo.matching.internal.normal.Threshold;
import nl.llo.matching.internal.normal.ValueLeaf;
import nl.llo.model.group.TargetGroup;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.profile.PlaceKind;

/** Turns nodes into parts of a problem: what they mean for a person of whom everything is known. */
final class Grounding implements NodeVisitor<Integer> {

    static final Variable UNEMPLOYED_MONTHS =
            new Variable.OfAttribute(new Attribute(AttributeKind.UNEMPLOYED_MONTHS, ""));
    static final Ranges NOT_OUT_OF_WORK = ((Ranges) AttributeKind.UNEMPLOYED_MONTHS.getDomain()).between(-1, -1);

    private static final Variable EDUCATION = new Variable.OfAttribute(new Attribute(AttributeKind.EDUCATION, ""));

    private final ProblemBuilder problem;
    private final Definitions definitions;
    private final NormalForm form;
    /** The groups whose definitions are being read, the innermost first. */
    private final Deque<TargetGroupId> within = new ArrayDeque<>();

    Grounding(ProblemBuilder problem, Definitions definitions, NormalForm form) {
        this.problem = problem;
        this.definitions = definitions;
        this.form = form;
    }

    @Override
    public Integer visitConstant(Constant node) {
        return node == Constant.TRUE ? problem.all(List.of()) : problem.any(List.of());
    }

    @Override
    public Integer visitJunction(Junction node) {
        return node.isConjunction() ? problem.all(parts(node.getParts())) : problem.any(parts(node.getParts()));
    }

    @Override
    public Integer visitThreshold(Threshold node) {
        return problem.atLeast(node.getCount(), parts(node.getParts()));
    }

    /** Of whom everything is known, the start qualification is that of the education. */
    @Override
    public Integer visitValues(ValueLeaf leaf) {
        return leaf.attribute().kind() == AttributeKind.START_QUALIFICATION
                ? problem.in(EDUCATION, Qualification.levels((Ranges) leaf.values()))
                : problem.in(new Variable.OfAttribute(leaf.attribute()), leaf.values());
    }

    @Override
    public Integer visitMembers(MemberLeaf leaf) {
        return problem.has(leaf.attribute(), leaf.members(), leaf.negated());
    }

    @Override
    public Integer visitPlace(PlaceLeaf leaf) {
        List<Integer> places = new ArrayList<>();
        for (PlaceKind kind : leaf.kinds()) {
            places.add(leaf.area().accept(new AreaGrounding(problem, kind, !leaf.negated())));
        }
        return leaf.negated() ? problem.all(places) : problem.any(places);
    }

    /** By definition; somebody may decide it where there is none, or where it refers to itself. */
    @Override
    public Integer visitGroup(GroupLeaf leaf) {
        Optional<TargetGroup> group = definitions.find(leaf.group());
        TargetGroupId inner = within.peek();
        if (group.isEmpty() || (inner != null && definitions.leadsBack(inner, leaf.group()))) {
            return undecided(new GroupLeaf(leaf.group(), false), leaf.negated());
        }
        within.push(leaf.group());
        Node definition = form.of(group.get().getDefinition());
        int holds = problem.add(leaf.negated() ? form.not(definition) : definition);
        within.pop();
        return group.get()
                .getPeriod()
                .map(period -> {
                    List<Integer> both = List.of(holds, problem.day(period, !leaf.negated()));
                    return leaf.negated() ? problem.any(both) : problem.all(both);
                })
                .orElse(holds);
    }

    @Override
    public Integer visitText(TextLeaf leaf) {
        return undecided(new TextLeaf(leaf.text(), false), leaf.negated());
    }

    private int undecided(Leaf leaf, boolean negated) {
        return problem.in(new Variable.Undecided(leaf), negated ? Ranges.YES.complement() : Ranges.YES);
    }

    private List<Integer> parts(Collection<Node> nodes) {
        return nodes.stream().map(problem::add).toList();
    }
}
