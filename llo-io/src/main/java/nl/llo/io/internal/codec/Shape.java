package nl.llo.io.internal.codec;

import java.math.BigDecimal;
import java.util.List;
import nl.llo.io.finding.Phrase;

/** What a value looks like on the wire, for documentation and for a schema. */
public sealed interface Shape {

    /** A text of at most {@code max} characters, on one line or on several. */
    record Text(int max, boolean lines) implements Shape {}

    /** A text with a fixed form, which matches the whole of {@code pattern} and has at most {@code max} characters. */
    record Form(Phrase form, String pattern, int max) implements Shape {}

    /** A date. */
    record Date() implements Shape {}

    /** One of a list of words. */
    record Choice(String name, List<String> words) implements Shape {}

    /** A number within bounds. */
    record Numeric(BigDecimal min, BigDecimal max, int decimals) implements Shape {}

    /** True or false, or only true. */
    record Flag(boolean onlyTrue) implements Shape {}

    /** A list; in a set no value stands twice. */
    record Sequence(Shape item, boolean distinct) implements Shape {}

    /** An object whose keys are chosen by the author. */
    record Entries(Shape key, Shape value) implements Shape {}

    /** One of several shapes. */
    record OneOf(List<Shape> shapes) implements Shape {}

    /** An object of a type that is described on its own. */
    record Ref(Described type) implements Shape {}
}
