package nl.llo.matching.internal.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import nl.llo.matching.internal.normal.Ranges;
import nl.llo.matching.internal.normal.SetAttribute;
import nl.llo.matching.internal.normal.ValueSet;
import nl.llo.model.area.Area;
import nl.llo.model.profile.PlaceKind;

/** The parts of a problem while it is built, children first, and the variables they speak of. Equal parts are one part. */
final class PartList {

    private final Map<Variable, Integer> variables = new HashMap<>();
    private final List<Variable> variablesInOrder = new ArrayList<>();
    private final Map<Problem.Part, Integer> places = new HashMap<>();
    private final List<Problem.Part> parts = new ArrayList<>();

    int in(Variable variable, ValueSet values) {
        return add(new Problem.Part.Leaf(new Literal.In(number(variable), values)));
    }

    int has(SetAttribute attribute, SortedSet<String> members, boolean negated) {
        return add(new Problem.Part.Leaf(new Literal.Has(number(new Variable.OfMembers(attribute)), members, negated)));
    }

    int listed(PlaceKind place, Area area, boolean inside) {
        return add(new Problem.Part.Listed(place, area, inside));
    }

    int day(Ranges days) {
        return in(new Variable.OfDay(), days);
    }

    int all(List<Integer> children) {
        return atLeast(children.size(), children);
    }

    int any(List<Integer> children) {
        return atLeast(1, children);
    }

    int atLeast(int count, List<Integer> children) {
        return add(new Problem.Part.Inner(Math.max(0, count), List.copyOf(children)));
    }

    boolean uses(Variable variable) {
        return variables.containsKey(variable);
    }

    List<Variable> variables() {
        return variablesInOrder;
    }

    Variable variable(int number) {
        return variablesInOrder.get(number);
    }

    List<Problem.Part> list() {
        return parts;
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

    private int add(Problem.Part part) {
        Integer known = places.get(part);
        if (known == null) {
            known = parts.size();
            places.put(part, known);
            parts.add(part);
        }
        return known;
    }
}
