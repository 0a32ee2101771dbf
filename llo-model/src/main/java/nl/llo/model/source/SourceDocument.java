package nl.llo.model.source;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.constraint.Filled;
import nl.llo.model.text.LocalizedText;
import org.immutables.value.Value;

/** A document or table that facts were taken from (Dutch: <i>bron</i>). */
@Value.Immutable
@LloStyle
public interface SourceDocument {
    /** The id by which references name it. */
    SourceDocumentId getId();

    /** Its title; the Dutch text is the original when the document is Dutch. */
    @Valid
    LocalizedText getTitle();

    /** Who published it; absent when the document does not say. */
    Optional<@Filled @Size(max = 300) String> getPublisher();

    /** Day of publication (the first of the month when only a month is known); absent when the document does not say. */
    Optional<LocalDate> getDate();

    /** Where it can be read; absent when it has no stable address. */
    Optional<@Filled @Size(max = 500) String> getUrl();

    /** Terms under which its facts are used; absent when none are stated. */
    Optional<@Filled @Size(max = 300) String> getLicence();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableSourceDocument.Builder {
        Builder() {}
    }
}
