package nl.llo.matching.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.llo.matching.internal.normal.Ages;
import nl.llo.matching.internal.normal.Attribute;
import nl.llo.matching.internal.normal.AttributeKind;
import nl.llo.matching.internal.normal.CodeList;
import nl.llo.matching.internal.normal.Codes;
import nl.llo.matching.internal.normal.Leaf;
import nl.llo.matching.internal.normal.MemberLeaf;
import nl.llo.matching.internal.normal.PlaceLeaf;
import nl.llo.matching.internal.normal.Ranges;
import nl.llo.matching.internal.normal.ValueLeaf;
import nl.llo.matching.internal.normal.ValueSet;
import nl.llo.matching.internal.search.Search.Choice;
import nl.llo.model.area.Area;
import nl.llo.model.area.NeighbourhoodsArea;
import nl.llo.model.time.Period;

/**
 * Says choices as facts that a person can read: one for each variable, and out of several ranges of numbers only one,
 * which is enough too.
 */
final class WitnessFacts {

    private final Problem problem;
    private final Domain[] start;
    private final List<Choice> choices;
    private final List<Leaf> facts = new ArrayList<>();
    private Optional<Period> day = Optional.empty();

    WitnessFacts(Problem problem, Domain[] start, List<Choice> choices) {
        this.problem = problem;
        this.start = start;
        this.choices = choices;
    }

    Witness witness(boolean sure) {
        Domain[] end = start.clone();
        Set<Integer> chosen = new TreeSet<>();
        for (Choice choice : choices) {
            Literal literal = problem.literal(choice.part());
            end[literal.variable()] = end[literal.variable()].assume(literal, choice.holds());
            chosen.add(literal.variable());
        }
        for (int variable : chosen) {
            if (end[variable] instanceof Domain.One one && start[variable] instanceof Domain.One all) {
                addValue(problem.variables().get(variable), one.left(), all.left());
            } else {
                addMembers(variable);
            }
        }
        return new Witness(facts, day, sure);
    }

    private void addMembers(int variable) {
        for (Choice choice : choices) {
            if (problem.literal(choice.part()) instanceof Literal.Has has && has.variable() == variable) {
                Variable.OfMembers members =
                        (Variable.OfMembers) problem.variables().get(variable);
                facts.add(new MemberLeaf(members.attribute(), has.members(), choice.holds() == has.negated()));
            }
        }
    }

    private void addValue(Variable variable, ValueSet left, ValueSet all) {
        if (variable instanceof Variable.OfAttribute of) {
            addAttribute(of.attribute(), left, all);
        } else if (variable instanceof Variable.OfPlace of) {
            Codes codes = (Codes) left;
            Area area = new CodeList(of.division().kind(), codes.listed()).toArea();
            facts.add(new PlaceLeaf(Set.of(of.kind()), area, codes.allOthers()));
        } else if (variable instanceof Variable.OfNeighbourhood of) {
            Codes codes = (Codes) left;
            Area area = NeighbourhoodsArea.builder()
                    .municipality(of.municipality())
                    .addAllNames(codes.listed())
                    .build();
            facts.add(new PlaceLeaf(Set.of(of.kind()), area, codes.allOthers()));
        } else if (variable instanceof Variable.Undecided of) {
            facts.add(((Ranges) left).contains(1) ? of.leaf() : of.leaf().negate());
        } else {
            day = Optional.of(Days.period(((Ranges) left).list().get(0)));
        }
    }

    private void addAttribute(Attribute attribute, ValueSet left, ValueSet all) {
        switch (attribute.kind()) {
            case AGE -> addAges(attribute, (Ranges) left, (Ranges) all);
            case EDUCATION ->
                facts.add(Qualification.answer((Ranges) left)
                        .<Leaf>map(answer -> new ValueLeaf(Qualification.ATTRIBUTE, answer))
                        .orElseGet(() -> new ValueLeaf(attribute, left)));
            case UNEMPLOYED_MONTHS, HOURS, INCOME, WEALTH, COURSE_PRICE, COURSE_LEVEL ->
                facts.add(new ValueLeaf(attribute, simple(attribute, (Ranges) left)));
            default -> facts.add(new ValueLeaf(attribute, left));
        }
    }

    /** What one range, or all but one range, can say. */
    private static ValueSet simple(Attribute attribute, Ranges left) {
        if (left.complement().list().size() == 1) {
            return left;
        }
        // A range of months is one of people out of work; whoever is not stands before the first.
        boolean withoutWork =
                attribute.kind() == AttributeKind.UNEMPLOYED_MONTHS && !left.equals(Grounding.NOT_OUT_OF_WORK);
        return first(withoutWork ? (Ranges) left.without(Grounding.NOT_OUT_OF_WORK) : left);
    }

    /** Years alone where these do, else years of people on one side of the AOW age. */
    private void addAges(Attribute attribute, Ranges left, Ranges all) {
        List<Integer> years = new ArrayList<>();
        for (int year = 0; year <= Ages.LAST; year++) {
            ValueSet asked = Ages.either(year, year).and(all);
            if (!asked.isEmpty() && asked.isWithin(left)) {
                years.add(year);
            }
        }
        if (!years.isEmpty()) {
            int last = years.get(0);
            while (years.contains(last + 1)) {
                last++;
            }
            int first = years.get(0) == 0 ? Ages.UNBORN : years.get(0);
            facts.add(new ValueLeaf(attribute, Ages.either(first, last)));
            return;
        }
        Ranges below = Ages.below(Ages.UNBORN, Ages.LAST);
        if (!left.and(below).isEmpty()) {
            facts.add(new ValueLeaf(attribute, first(left.and(below))));
            return;
        }
        if (!Ages.reached(Ages.UNBORN, Ages.LAST).and(all).isWithin(left)) {
            Ranges.Range reached = Ages.partReached(left).list().get(0);
            facts.add(new ValueLeaf(attribute, Ages.either((int) reached.first(), (int) reached.last())));
        }
        facts.add(new ValueLeaf(attribute, below.complement()));
    }

    private static Ranges first(Ranges values) {
        Ranges.Range range = values.list().get(0);
        return values.between(range.first(), range.last());
    }
}
