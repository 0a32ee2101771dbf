package nl.llo.matching.internal.search;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.llo.matching.internal.normal.Ages;
import nl.llo.matching.internal.normal.Attribute;
import nl.llo.matching.internal.normal.AttributeKind;
import nl.llo.matching.internal.normal.Codes;
import nl.llo.matching.internal.normal.Ranges;
import nl.llo.matching.internal.normal.ValueSet;
import nl.llo.model.reference.AowAge;
import nl.llo.model.reference.AowTable;

/**
 * Which values the variables of a problem can have, for somebody who is born, and which of those somebody surely has.
 *
 * <p>They differ in two things. Where the AOW age lies depends on the day, and how far it will rise is not known, so that
 * for ages around it either side is possible and neither is certain. And when an area lists very many codes, there may be
 * no other place left.
 */
final class Worlds {

    /** The AOW age when the law came into force in 1957; it has only risen since. */
    private static final int LOWEST_AOW = 65;
    /** The AOW age of 2024, for when no table is given. */
    private static final int HIGHEST_AOW_IN_MONTHS = 67 * 12;
    /** An age at which the AOW age is reached on whatever day somebody asks about. */
    private static final int SURELY_REACHED = 80;

    private final Ranges possibleAges;
    private final Ranges certainAges;
    private final Map<Variable, SortedSet<String>> listed = new HashMap<>();

    Worlds(Problem problem, AowTable table) {
        boolean asksAow = false;
        for (int i = 0; i < problem.size(); i++) {
            if (problem.isLiteral(i) && problem.literal(i) instanceof Literal.In in) {
                Variable variable = problem.variables().get(in.variable());
                if (in.values() instanceof Codes codes) {
                    listed.computeIfAbsent(variable, each -> new TreeSet<>()).addAll(codes.listed());
                }
                asksAow |= isAge(variable) && Ages.asksAow((Ranges) in.values());
            }
        }
        possibleAges = (Ranges) Ages.below(0, Ages.LAST).or(Ages.reached(LOWEST_AOW, Ages.LAST));
        certainAges = certainAges(
                asksAow,
                problem.variables().contains(new Variable.OfDay()),
                table.lastPublishedAge().map(AowAge::toMonths).orElse(0));
    }

    private static Ranges certainAges(boolean asksAow, boolean asksDay, int publishedMonths) {
        if (!asksAow) {
            return Ages.either(0, Ages.LAST);
        }
        if (asksDay) {
            return (Ranges) Ages.below(0, LOWEST_AOW - 1).or(Ages.reached(SURELY_REACHED, Ages.LAST));
        }
        // On some day each of these was so. Somebody of whole years y may be as young as y to the day.
        int highest = Math.max(publishedMonths, HIGHEST_AOW_IN_MONTHS);
        return (Ranges) Ages.below(0, (highest - 1) / 12).or(Ages.reached(LOWEST_AOW, Ages.LAST));
    }

    Domain[] possible(Problem problem) {
        return problem.variables().stream().map(this::possible).toArray(Domain[]::new);
    }

    Domain[] certain(Problem problem) {
        return problem.variables().stream().map(this::certain).toArray(Domain[]::new);
    }

    private Domain possible(Variable variable) {
        if (variable instanceof Variable.OfMembers) {
            return Domain.Several.ALL;
        }
        if (variable instanceof Variable.OfAttribute attribute) {
            return new Domain.One(values(attribute.attribute(), possibleAges));
        }
        if (variable instanceof Variable.OfDay) {
            return new Domain.One(Days.ALL);
        }
        return new Domain.One(variable instanceof Variable.Undecided ? Ranges.BOOLEAN : Codes.ALL);
    }

    private Domain certain(Variable variable) {
        if (variable instanceof Variable.OfAttribute attribute) {
            return new Domain.One(values(attribute.attribute(), certainAges));
        }
        if (variable instanceof Variable.OfPlace place) {
            SortedSet<String> codes = listed.getOrDefault(variable, new TreeSet<>());
            return new Domain.One(place.division().isLarger(codes.size()) ? Codes.ALL : Codes.of(codes));
        }
        return possible(variable);
    }

    private static boolean isAge(Variable variable) {
        return variable instanceof Variable.OfAttribute of && of.attribute().kind() == AttributeKind.AGE;
    }

    private static ValueSet values(Attribute attribute, Ranges ages) {
        return attribute.kind() == AttributeKind.AGE ? ages : attribute.kind().getDomain();
    }
}
