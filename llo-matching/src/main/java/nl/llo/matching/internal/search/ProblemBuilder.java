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
import nl.llo.model.criterion.Criterion;
import nl.llo.model.profile.EmploymentStatus;
import nl.llo.model.time.Period;

/**
 * Puts a question together out of criteria and days. A part is a handle that only this builder understands; equal parts
 * are the same part.
 */
public final class ProblemBuilder {

    private final NormalForm form = new NormalForm();
    private final Map<Variable, Integer> variables = new HashMap<>();
    private final Map<Problem.Part, Integer> places = new HashMap<>();
    private final List<Variable> variablesInOrder = new ArrayList<>();
    private final List<Problem.Part> parts = new ArrayList<>();
    private final Map<Node, Integer> grounded = new HashMap<>();
    private final Grounding grounding;

    /** A builder in which groups are what these say. */
    public ProblemBuilder(Definitions definitions) {
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
        return part(new Problem.Part.Inner(children.size(), List.copyOf(children)));
    }

    /** At least one of these holds. */
    public int any(List<Integer> children) {
        return atLeast(1, children);
    }

    /** At least so many of these hold. */
    public int atLeast(int count, List<Integer> children) {
        return part(new Problem.Part.Inner(Math.max(0, count), List.copyOf(children)));
    }

    /** The day lies in the period, or outside it. */
    public int day(Period period, boolean inside) {
        Ranges days = Days.in(period);
        return in(new Variable.OfDay(), inside ? days : days.complement());
    }

    /** The question whether the part can hold. */
    public Question build(int part) {
        List<Integer> all = new ArrayList<>(List.of(part));
        tieUnemployment(all);
        List<Problem.Part> ordered = new ArrayList<>(parts);
        ordered.add(new Problem.Part.Inner(all.size(), all));
        return new Question(new Problem(variablesInOrder, ordered, part), grounding.reference());
    }

    int in(Variable variable, ValueSet values) {
        return part(new Problem.Part.Leaf(new Literal.In(number(variable), values)));
    }

    int has(SetAttribute attribute, SortedSet<String> members, boolean negated) {
        return part(
                new Problem.Part.Leaf(new Literal.Has(number(new Variable.OfMembers(attribute)), members, negated)));
    }

    /** Who has months out of work is unemployed; both stand in the same profile, and no profile has the one alone. */
    private void tieUnemployment(List<Integer> all) {
        if (variables.containsKey(Grounding.UNEMPLOYED_MONTHS)
                && variables.containsKey(new Variable.OfMembers(SetAttribute.STATUS))) {
            SortedSet<String> unemployed = new TreeSet<>(List.of(EmploymentStatus.UNEMPLOYED.name()));
            all.add(any(List.of(
                    in(Grounding.UNEMPLOYED_MONTHS, Grounding.NOT_OUT_OF_WORK),
                    has(SetAttribute.STATUS, unemployed, false))));
        }
    }

    private int number(Variable variable) {
        Integer known = variables.get(variable);
        if (known == null) {
            known = variables.size();
            variables.put(variable, known);
            variablesInOrder.add(variable);
        }
        return known;
    }

    private int part(Problem.Part part) {
        Integer known = places.get(part);
        if (known == null) {
            known = parts.size();
            places.put(part, known);
            parts.add(part);
        }
        return known;
    }
}
