package nl.llo.model.reference;

import jakarta.validation.Valid;
import java.util.List;
import nl.llo.model.LloStyle;
import nl.llo.model.region.Geography;
import nl.llo.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * What a matcher must know besides the catalogue: where places lie, when the state pension begins, and how levels of
 * education are coded. A part that is not set is empty, and then everything about it is unknown.
 */
@Value.Immutable
@LloStyle
public interface ReferenceData {
    /** Regions, municipalities, provinces and postcodes. */
    default Geography getGeography() {
        return Geography.empty();
    }

    /** AOW ages by date of birth. */
    @Valid
    default AowTable getAowTable() {
        return AowTable.empty();
    }

    /** Levels of education and their codes. */
    @Valid
    default EducationTable getEducationTable() {
        return EducationTable.empty();
    }

    /** The documents to which the sources in these tables refer. */
    List<@Valid SourceDocument> getDocuments();

    /** Reference data that holds nothing. */
    static ReferenceData empty() {
        return builder().build();
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableReferenceData.Builder {
        Builder() {}
    }
}
