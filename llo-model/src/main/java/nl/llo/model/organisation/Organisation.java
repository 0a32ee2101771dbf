package nl.llo.model.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.area.Area;
import nl.llo.model.id.OrganisationId;
import nl.llo.model.source.SourceReference;
import nl.llo.model.text.LocalizedText;
import org.immutables.value.Value;

/** A party in the field (Dutch: <i>partij</i>). */
@Value.Immutable
@LloStyle
public interface Organisation {
    /** Its id. */
    OrganisationId getId();

    /** Its name; the Dutch text is the name it uses itself. */
    @Valid
    LocalizedText getName();

    /** Other names and abbreviations. */
    List<@Valid LocalizedText> getSynonyms();

    /** What kind of party it is. */
    OrganisationType getType();

    /** Where it works; absent when the sources do not say. */
    Optional<@Valid Area> getArea();

    /** The organisations that it consists of; empty when it has none or none are known. */
    List<OrganisationId> getMembers();

    /** What it does; empty when the sources name it without a role. */
    List<OrganisationRole> getRoles();

    /** Remark for readers. */
    Optional<@Valid LocalizedText> getNote();

    /** Where the sources name it. */
    @NotEmpty
    List<@Valid SourceReference> getSources();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableOrganisation.Builder {
        Builder() {}
    }
}
