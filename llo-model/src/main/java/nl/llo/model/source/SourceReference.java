package nl.llo.model.source;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.constraint.Filled;
import nl.llo.model.text.LocalizedText;
import org.immutables.value.Value;

/** The place in a source document that states a fact (Dutch: <i>bronverwijzing</i>). */
@Value.Immutable
@LloStyle
public interface SourceReference {
    /** The document. */
    SourceDocumentId getDocument();

    /** Section, heading, table or note in it; absent when the whole document is meant. */
    Optional<@Filled @Size(max = 300) String> getSection();

    /** The day as of which the fact is stated, when that is not the document's own date. */
    Optional<LocalDate> getDate();

    /** What a reader must know about how the fact was read; absent when it is plainly stated. */
    Optional<@Valid LocalizedText> getNote();

    /** A reference to a section of a document. */
    static SourceReference of(SourceDocumentId document, String section) {
        return builder().document(document).section(section).build();
    }

    /** A reference to a document as a whole. */
    static SourceReference of(SourceDocumentId document) {
        return builder().document(document).build();
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableSourceReference.Builder {
        Builder() {}
    }
}
