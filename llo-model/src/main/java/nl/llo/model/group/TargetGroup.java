package nl.llo.model.group;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.id.OrganisationId;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.source.SourceReference;
import nl.llo.model.text.LocalizedText;
import nl.llo.model.time.Period;
import org.immutables.value.Value;

/** A group of people that a policy or a scheme aims at (Dutch: <i>doelgroep</i>), as one party defines it. */
@Value.Immutable
@LloStyle
public interface TargetGroup {
    /** Its id. */
    TargetGroupId getId();

    /** Its name. */
    @Valid
    LocalizedText getName();

    /** Other names for the same group. */
    List<@Valid LocalizedText> getSynonyms();

    /**
     * The word that several parties define, each in its own way; groups that share it can be compared. Absent when nobody
     * else in the catalogue defines it.
     */
    Optional<@Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") @Size(max = 80) String> getWord();

    /** Who belongs to it; holds a {@code text} criterion where the source does not say it in a decidable way. */
    @Valid
    Criterion getDefinition();

    /** Whose definition it is; absent when the source itself is all that is known. */
    Optional<OrganisationId> getDefinedBy();

    /** Groups that contain this one, according to the source. */
    List<TargetGroupId> getBroader();

    /** Groups that share members with this one, according to the source. */
    List<TargetGroupId> getOverlaps();

    /** When the definition holds; absent when the source does not limit it. */
    Optional<Period> getPeriod();

    /** Remark for readers. */
    Optional<@Valid LocalizedText> getNote();

    /** Where the definition stands. */
    @NotEmpty
    List<@Valid SourceReference> getSources();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableTargetGroup.Builder {
        Builder() {}
    }
}
