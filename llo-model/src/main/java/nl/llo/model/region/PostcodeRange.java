package nl.llo.model.region;

import java.util.Objects;

/**
 * Consecutive four-digit postcodes, both ends included, written {@code 1311-1319} or {@code 1311} when there is one.
 *
 * @param first the lowest
 * @param last the highest
 */
public record PostcodeRange(Postcode4 first, Postcode4 last) {

    /** Throws {@code IllegalArgumentException} when the last lies before the first. */
    public PostcodeRange {
        Objects.requireNonNull(first, "first");
        if (last.compareTo(first) < 0) {
            throw new IllegalArgumentException("the last postcode lies before the first");
        }
    }

    /** The range with this text; throws {@code IllegalArgumentException} when it has another form. */
    public static PostcodeRange of(String text) {
        int hyphen = text.indexOf('-');
        if (hyphen < 0) {
            Postcode4 only = Postcode4.of(text);
            return new PostcodeRange(only, only);
        }
        return new PostcodeRange(Postcode4.of(text.substring(0, hyphen)), Postcode4.of(text.substring(hyphen + 1)));
    }

    @Override
    public String toString() {
        return first.equals(last) ? first.value() : first + "-" + last;
    }
}
