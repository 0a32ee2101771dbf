package nl.llo.matching.internal.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.llo.matching.internal.dimension.Literals;
import nl.llo.matching.internal.gate.Gate;
import nl.llo.matching.internal.gate.Gates;
import nl.llo.matching.internal.normal.Constant;
import nl.llo.matching.internal.normal.GroupLeaf;
import nl.llo.matching.internal.normal.Junction;
import nl.llo.matching.internal.normal.MemberLeaf;
import nl.llo.matching.internal.normal.Node;
import nl.llo.matching.internal.normal.NodeVisitor;
import nl.llo.matching.internal.normal.PlaceLeaf;
import nl.llo.matching.internal.normal.TextLeaf;
import nl.llo.matching.internal.normal.Threshold;
import nl.llo.matching.internal.normal.ValueLeaf;
import nl.llo.matching.outcome.Answer;
import nl.llo.model.group.TargetGroup;
import nl.llo.model.id.TargetGroupId;
import org.jspecify.annotations.Nullable;

/** Turns criteria in normal form into gates for one day, with the definitions of groups in place of their names. */
final class CriterionGates implements NodeVisitor<Gate> {

    private final GroupForms groups;
    private final LocalDate date;
    private final Gates gates;
    private final Literals literals;
    private final @Nullable TargetGroupId within;
    private final Map<Node, Gate> made = new HashMap<>();
    private final Map<GroupLeaf, Gate> definitions;

    CriterionGates(GroupForms groups, LocalDate date, Gates gates, Literals literals) {
        this(groups, date, gates, literals, null, new HashMap<>());
    }

    private CriterionGates(
            GroupForms groups,
            LocalDate date,
            Gates gates,
            Literals literals,
            @Nullable TargetGroupId within,
            Map<GroupLeaf, Gate> definitions) {
        this.groups = groups;
        this.date = date;
        this.gates = gates;
        this.literals = literals;
        this.within = within;
        this.definitions = definitions;
    }

    Gate of(Node node) {
        Gate known = made.get(node);
        if (known == null) {
            known = node.accept(this);
            made.put(node, known);
        }
        return known;
    }

    @Override
    public Gate visitConstant(Constant node) {
        return gates.fixed(node == Constant.TRUE ? Answer.YES : Answer.NO);
    }

    @Override
    public Gate visitJunction(Junction node) {
        return node.isConjunction() ? gates.all(parts(node.getParts())) : gates.any(parts(node.getParts()));
    }

    @Override
    public Gate visitThreshold(Threshold node) {
        return gates.atLeast(node.getCount(), parts(node.getParts()));
    }

    private List<Gate> parts(Collection<Node> parts) {
        return parts.stream().map(this::of).toList();
    }

    @Override
    public Gate visitValues(ValueLeaf leaf) {
        return literals.of(leaf);
    }

    @Override
    public Gate visitMembers(MemberLeaf leaf) {
        return literals.of(leaf);
    }

    @Override
    public Gate visitPlace(PlaceLeaf leaf) {
        return literals.of(leaf);
    }

    @Override
    public Gate visitText(TextLeaf leaf) {
        return gates.fixed(Answer.LIKELY);
    }

    /** What is established counts; the definition only where nothing is. */
    @Override
    public Gate visitGroup(GroupLeaf leaf) {
        boolean wanted = !leaf.negated();
        return gates.any(List.of(
                literals.established(leaf.group(), wanted),
                gates.all(List.of(literals.notEstablished(leaf.group(), !wanted), byDefinition(leaf)))));
    }

    private Gate byDefinition(GroupLeaf leaf) {
        TargetGroup group = groups.find(leaf.group());
        if (group == null || (within != null && groups.isCircular(within, leaf.group()))) {
            return gates.fixed(Answer.OPEN);
        }
        if (group.getPeriod().isPresent() && !group.getPeriod().get().contains(date)) {
            return gates.fixed(leaf.negated() ? Answer.YES : Answer.NO);
        }
        Gate known = definitions.get(leaf);
        if (known == null) {
            known = new CriterionGates(groups, date, gates, literals, leaf.group(), definitions)
                    .of(groups.form(leaf.group(), leaf.negated()));
            definitions.put(leaf, known);
        }
        return known;
    }
}
