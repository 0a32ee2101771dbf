package nl.llo.io.internal.codec;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.Phrase;

/** Makes the descriptions of values that are not objects of their own. */
public final class Values {

    private static final ValueCodec<LocalDate> DATE = new DateCodec();
    private static final ValueCodec<Boolean> FLAG = new FlagCodec(false);
    private static final ValueCodec<Boolean> ONLY_TRUE = new FlagCodec(true);

    private Values() {}

    /** A text on one line. */
    public static ValueCodec<String> text(int max) {
        return new TextCodec(max, false);
    }

    /** A text that may have several lines. */
    public static ValueCodec<String> lines(int max) {
        return new TextCodec(max, true);
    }

    /** A date. */
    public static ValueCodec<LocalDate> date() {
        return DATE;
    }

    /** True or false. */
    public static ValueCodec<Boolean> flag() {
        return FLAG;
    }

    /** True, in a place where false would mean nothing. */
    public static ValueCodec<Boolean> onlyTrue() {
        return ONLY_TRUE;
    }

    /** One of the constants of an enum. */
    public static <E extends Enum<E>> ValueCodec<E> choice(Class<E> type) {
        return new ChoiceCodec<>(type);
    }

    /** A whole number within bounds, both included. */
    public static ValueCodec<Integer> integer(int min, int max) {
        return new DecimalCodec<>(
                BigDecimal.valueOf(min),
                BigDecimal.valueOf(max),
                0,
                BigDecimal::intValueExact,
                units -> (int) units,
                BigDecimal::valueOf,
                false);
    }

    /** How often something was counted. */
    public static ValueCodec<Long> count() {
        return new DecimalCodec<>(
                BigDecimal.ZERO,
                BigDecimal.valueOf(Long.MAX_VALUE),
                0,
                BigDecimal::longValueExact,
                units -> units,
                BigDecimal::valueOf,
                false);
    }

    /**
     * An exact number within bounds, both included.
     *
     * @param min the least
     * @param max the greatest
     * @param decimals how many decimals it may have, zeros at the end not counted
     * @param of makes the value
     * @param value gives its number
     */
    public static <T> ValueCodec<T> decimal(
            BigDecimal min, BigDecimal max, int decimals, Function<BigDecimal, T> of, Function<T, BigDecimal> value) {
        return new DecimalCodec<>(
                min, max, decimals, of, units -> of.apply(NumberText.plain(units, decimals)), value, true);
    }

    /** The same, for a type that can also be made of a number in units of the last decimal. */
    public static <T> ValueCodec<T> fixed(
            BigDecimal min,
            BigDecimal max,
            int decimals,
            Function<BigDecimal, T> of,
            LongFunction<T> ofUnits,
            Function<T, BigDecimal> value) {
        return new DecimalCodec<>(min, max, decimals, of, ofUnits, value, false);
    }

    /**
     * A text with a form of its own, such as a code.
     *
     * @param form what to call the form in a report
     * @param pattern a regular expression for the whole text, for documentation
     * @param of makes the value, or throws an {@link IllegalArgumentException}; the value's {@code toString} undoes it
     */
    public static <T> ValueCodec<T> form(Phrase form, String pattern, Function<String, T> of) {
        return new FormCodec<>(form, pattern, of, null, false, true);
    }

    /** The same for what is never about a person, so that a number in it is not taken for that of a citizen. */
    public static <T> ValueCodec<T> opaque(Phrase form, String pattern, Function<String, T> of) {
        return new FormCodec<>(form, pattern, of, null, false, false);
    }

    /** An id that hardly any two records share, and that nothing refers to. */
    public static <T> ValueCodec<T> pseudonym(Phrase form, String pattern, Function<String, T> of) {
        return new FormCodec<>(form, pattern, of, null, true, true);
    }

    /** An id that is given to a record here. */
    public static <T> ValueCodec<T> definition(IdKind kind, Phrase form, String pattern, Function<String, T> of) {
        return new FormCodec<>(form, pattern, of, kind, true, true);
    }

    /** An id that refers to a record defined elsewhere. */
    public static <T> ValueCodec<T> reference(IdKind kind, Phrase form, String pattern, Function<String, T> of) {
        return new FormCodec<>(form, pattern, of, kind, false, true);
    }

    /** A list. */
    public static <T> ValueCodec<List<T>> list(ValueCodec<T> item) {
        return new ListCodec<>(item);
    }

    /** A set of values that stand as texts. */
    public static <T extends Comparable<? super T>> ValueCodec<Set<T>> set(ValueCodec<T> item) {
        return new SetCodec<>(textual(item));
    }

    /** A map with keys that stand as texts. */
    public static <K extends Comparable<? super K>, V> ValueCodec<Map<K, V>> map(
            ValueCodec<K> key, ValueCodec<V> value) {
        return new MapCodec<>(textual(key), value);
    }

    /** A list or an object that often stands again in the same data, word for word; a sound one is then heard of once. */
    public static <T> ValueCodec<T> recurring(ValueCodec<T> codec) {
        return new RecurringCodec<>(codec);
    }

    /** The records of a document, each with its place; those that are wrong are left out. */
    public static <T> ValueCodec<List<Located<T>>> records(ValueCodec<T> item) {
        return new RecordsCodec<>(item);
    }

    /** A text that can be only one; another is reported under a code of its own. */
    public static ValueCodec<String> constant(String expected, FindingCode otherwise) {
        return new ConstantCodec(expected, otherwise);
    }

    private static <T> TextualCodec<T> textual(ValueCodec<T> codec) {
        if (codec instanceof TextualCodec<T> textual) {
            return textual;
        }
        throw new IllegalArgumentException("Does not stand as a text: " + codec.shape());
    }
}
