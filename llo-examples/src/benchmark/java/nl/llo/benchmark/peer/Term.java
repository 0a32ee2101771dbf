package nl.llo.benchmark.peer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition in plain terms, with negation at the leaves. */
sealed interface Term {

    /** All hold. */
    record All(List<Term> parts) implements Term {}

    /** One holds. */
    record Any(List<Term> parts) implements Term {}

    /** A number lies within bounds, or outside them. */
    record Range(String attribute, @Nullable Long min, @Nullable Long max, boolean negated) implements Term {}

    /** A value, or one of several, is among those asked for, or none is. */
    record OneOf(String attribute, List<String> values, boolean several, boolean negated) implements Term {}
}
