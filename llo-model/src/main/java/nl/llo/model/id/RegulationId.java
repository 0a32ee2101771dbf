package nl.llo.model.id;

import org.jspecify.annotations.Nullable;

/**
 * Names a regulation, initiative or service, for example {@code stap-budget}.
 *
 * @param value lower-case letters and digits joined by hyphens, at most 80 characters
 */
public record RegulationId(String value) implements Identifier, Comparable<RegulationId> {
    /** Throws {@code IllegalArgumentException} when the text has another form. */
    public RegulationId {
        Ids.requireSlug(value, "regulation id");
    }

    /** The id with this text; throws {@code IllegalArgumentException} when it has another form. */
    public static RegulationId of(String value) {
        return new RegulationId(value);
    }

    // Written out: the runtime puts those of a record together at their first call, which delays the start of a
    // process.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RegulationId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(RegulationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
