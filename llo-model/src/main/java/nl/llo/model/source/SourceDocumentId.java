package nl.llo.model.source;

import java.util.Locale;
import nl.llo.model.id.Identifier;
import nl.llo.model.id.Ids;

/**
 * Names a source document, for example {@code EURO} or {@code CBS-84929NED}: letters, digits and single hyphens, at most 40 characters.
 *
 * @param value the bare id
 */
public record SourceDocumentId(String value) implements Identifier, Comparable<SourceDocumentId> {
    private static final int MAX_LENGTH = 40;

    /** Throws {@code IllegalArgumentException} when the text has another form. */
    public SourceDocumentId {
        if (value.length() > MAX_LENGTH || !Ids.isSlug(value.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(
                    "a source document id must be letters and digits joined by hyphens, at most 40 characters");
        }
    }

    /** The id with this text; throws {@code IllegalArgumentException} when it has another form. */
    public static SourceDocumentId of(String value) {
        return new SourceDocumentId(value);
    }

    @Override
    public int compareTo(SourceDocumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
