package nl.llo.matching.internal.search;

import java.util.SortedSet;
import nl.llo.matching.internal.normal.ValueSet;

/** The smallest statement about one variable. */
sealed interface Literal {

    /** Which variable of the problem. */
    int variable();

    /**
     * The variable has one of the values.
     *
     * @param variable which variable
     * @param values the values
     */
    record In(int variable, ValueSet values) implements Literal {}

    /**
     * At least one of the members is there, or none is.
     *
     * @param variable which variable
     * @param members the members
     * @param negated whether none may be there
     */
    record Has(int variable, SortedSet<String> members, boolean negated) implements Literal {}
}
