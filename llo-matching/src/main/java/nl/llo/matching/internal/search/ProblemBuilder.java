package nl.llo.matching.internal.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.llo.matching.internal.normal.Node;
import nl.llo.matching.internal.normal.NormalForm;
import nl.llo.matching.internal.normal.Ranges;
import nl.llo.matching.internal.normal.SetAttribute;
import nl.llo.matching.internal.normal.ValueSet;
import nl.llo.model.area.Area;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.profile.EmploymentStatus;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.time.Period;

/**
 * Puts a question together out of criteria and days. A part is a handle that only this builder understands; equal parts
 * are the same part.
 */
public final class ProblemBuilder {

    private final NormalForm form = new NormalForm();
    private final PartList drafts = new PartList();
    private final Map<Node, Integer> grounded = new HashMap<>();
    private final Definitions definitions;
    private final Grounding grounding;

    /** A builder in which groups are what these say. */
    public ProblemBuilder(Definitions definitions) {
        this.definitions = definitions;
        this.grounding = new Grounding(this, definitions, form);
    }

    /** A criterion, or its negation. */
    public int add(Criterion criterion, boolean holds) {
        Node node = form.of(criterion);
        return add(holds ? node : form.not(node));
    }

    /** A node. */
    public int add(Node node) {
        Integer known = grounded.get(node);
        if (known == null) {
            known = node.accept(grounding);
            grounded.put(node, known);
        }
        return known;
    }

    /** All of these hold. */
    public int all(List<Integer> children) {
        return drafts.all(children);
    }

    /** At least one of these holds. */
    public int any(List<Integer> children) {
        return drafts.any(children);
    }

    /** At least so many of these hold. */
    public int atLeast(int count, List<Integer> children) {
        return drafts.atLeast(count, children);
    }

    /** The day lies in the period, or outside it. */
    public int day(Period period, boolean inside) {
        Ranges days = Days.in(period);
        return drafts.day(inside ? days : days.complement());
    }

    int in(Variable variable, ValueSet values) {
        return drafts.in(variable, values);
    }

    int has(SetAttribute attribute, SortedSet<String> members, boolean negated) {
        return drafts.has(attribute, members, negated);
    }

    int listed(PlaceKind place, Area area, boolean inside) {
        return drafts.listed(place, area, inside);
    }

    /** The question whether the part can hold. */
    public Question build(int part) {
        PartList parts = new PartList();
        ListedAreas areas =
                new ListedAreas(parts, definitions.reference().getGeography(), definitions.country(), listLists());
        int[] numbers = new int[drafts.list().size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = resolve(drafts.list().get(i), numbers, parts, areas);
        }
        List<Integer> all = new ArrayList<>(List.of(numbers[part]));
        areas.addTies(all);
        tieUnemployment(parts, all);
        if (!definitions.days().equals(Days.ALL)) {
            all.add(parts.day(definitions.days()));
        }
        List<Problem.Part> ordered = new ArrayList<>(parts.list());
        ordered.add(new Problem.Part.Inner(all.size(), all));
        return new Question(new Problem(parts.variables(), ordered, numbers[part]), definitions.reference());
    }

    private List<Problem.Part.Listed> listLists() {
        return drafts.list().stream()
                .filter(Problem.Part.Listed.class::isInstance)
                .map(Problem.Part.Listed.class::cast)
                .toList();
    }

    private int resolve(Problem.Part draft, int[] numbers, PartList parts, ListedAreas areas) {
        if (draft instanceof Problem.Part.Listed listed) {
            return areas.part(listed);
        }
        if (draft instanceof Problem.Part.Inner inner) {
            return parts.atLeast(
                    inner.needed(),
                    inner.children().stream().map(child -> numbers[child]).toList());
        }
        Literal literal = ((Problem.Part.Leaf) draft).literal();
        return literal instanceof Literal.Has has
                ? parts.has(
                        ((Variable.OfMembers) drafts.variable(has.variable())).attribute(),
                        has.members(),
                        has.negated())
                : parts.in(drafts.variable(literal.variable()), ((Literal.In) literal).values());
    }

    /** Who has months out of work is unemployed; both stand in the same profile, and no profile has the one alone. */
    private static void tieUnemployment(PartList parts, List<Integer> all) {
        if (parts.uses(Grounding.UNEMPLOYED_MONTHS) && parts.uses(new Variable.OfMembers(SetAttribute.STATUS))) {
            SortedSet<String> unemployed = new TreeSet<>(List.of(EmploymentStatus.UNEMPLOYED.name()));
            all.add(parts.any(List.of(
                    parts.in(Grounding.UNEMPLOYED_MONTHS, Grounding.NOT_OUT_OF_WORK),
                    parts.has(SetAttribute.STATUS, unemployed, false))));
        }
    }
}
