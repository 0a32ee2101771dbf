package nl.llo.matching.internal.vary;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import nl.llo.matching.internal.normal.Attribute;
import nl.llo.matching.internal.normal.Constant;
import nl.llo.matching.internal.normal.GroupLeaf;
import nl.llo.matching.internal.normal.Junction;
import nl.llo.matching.internal.normal.MemberLeaf;
import nl.llo.matching.internal.normal.Node;
import nl.llo.matching.internal.normal.NodeVisitor;
import nl.llo.matching.internal.normal.NormalForm;
import nl.llo.matching.internal.normal.PlaceLeaf;
import nl.llo.matching.internal.normal.SetAttribute;
import nl.llo.matching.internal.normal.TextLeaf;
import nl.llo.matching.internal.normal.Threshold;
import nl.llo.matching.internal.normal.ValueLeaf;
import nl.llo.matching.internal.normal.ValueSet;
import nl.llo.model.area.Area;
import nl.llo.model.area.DuringArea;
import nl.llo.model.area.ExceptArea;
import nl.llo.model.area.NationalArea;
import nl.llo.model.area.UnionArea;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.group.TargetGroup;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.time.Period;

/** What some criteria ask, attribute by attribute; groups are looked through to what their definitions ask. */
final class Leaves implements NodeVisitor<Leaves> {

    final Map<Attribute, Set<ValueSet>> values = new LinkedHashMap<>();
    final Map<SetAttribute, Set<SortedSet<String>>> members = new EnumMap<>(SetAttribute.class);
    final Map<PlaceKind, Set<Area>> areas = new EnumMap<>(PlaceKind.class);
    final Set<TargetGroupId> groups = new LinkedHashSet<>();
    final Set<Period> periods = new LinkedHashSet<>();

    private final Catalogue catalogue;
    private final NormalForm form;
    private final Predicate<TargetGroupId> isEstablished;
    private final Set<TargetGroupId> seen = new HashSet<>();
    private final Set<Node> visited = new HashSet<>();

    /**
     * @param isEstablished whether a professional has settled a membership, so that the definition does not count
     */
    Leaves(Catalogue catalogue, NormalForm form, Predicate<TargetGroupId> isEstablished) {
        this.catalogue = catalogue;
        this.form = form;
        this.isEstablished = isEstablished;
    }

    Leaves add(Node node) {
        return visited.add(node) ? node.accept(this) : this;
    }

    @Override
    public Leaves visitConstant(Constant node) {
        return this;
    }

    @Override
    public Leaves visitJunction(Junction node) {
        node.getParts().forEach(this::add);
        return this;
    }

    @Override
    public Leaves visitThreshold(Threshold node) {
        node.getParts().forEach(this::add);
        return this;
    }

    @Override
    public Leaves visitValues(ValueLeaf leaf) {
        values.computeIfAbsent(leaf.attribute(), each -> new LinkedHashSet<>()).add(leaf.values());
        return this;
    }

    @Override
    public Leaves visitMembers(MemberLeaf leaf) {
        members.computeIfAbsent(leaf.attribute(), each -> new LinkedHashSet<>()).add(leaf.members());
        return this;
    }

    @Override
    public Leaves visitPlace(PlaceLeaf leaf) {
        if (!(leaf.area() instanceof NationalArea)) {
            leaf.kinds()
                    .forEach(kind -> areas.computeIfAbsent(kind, each -> new LinkedHashSet<>())
                            .add(leaf.area()));
            addPeriods(leaf.area());
        }
        return this;
    }

    private void addPeriods(Area area) {
        if (area instanceof DuringArea during) {
            periods.add(during.getPeriod());
            addPeriods(during.getArea());
        } else if (area instanceof UnionArea union) {
            union.getParts().forEach(this::addPeriods);
        } else if (area instanceof ExceptArea except) {
            addPeriods(except.getOf());
            addPeriods(except.getWithout());
        }
    }

    /** A group in a circle is looked through once; what leads back to it nobody can settle. */
    @Override
    public Leaves visitGroup(GroupLeaf leaf) {
        Optional<TargetGroup> group = catalogue.findGroup(leaf.group());
        if (group.isEmpty() || isEstablished.test(leaf.group())) {
            groups.add(leaf.group());
        } else if (seen.add(leaf.group())) {
            group.get().getPeriod().ifPresent(periods::add);
            add(form.of(group.get().getDefinition()));
        }
        return this;
    }

    @Override
    public Leaves visitText(TextLeaf leaf) {
        return this;
    }
}
