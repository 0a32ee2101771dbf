package nl.llo.model.facility;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.llo.model.LloStyle;
import nl.llo.model.id.FacilityId;
import nl.llo.model.money.Money;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.source.SourceReference;
import nl.llo.model.text.LocalizedText;
import org.immutables.value.Value;

/** What a person or another applicant gets (Dutch: <i>voorziening</i>). */
@Value.Immutable
@LloStyle
public interface Facility {
    /** Its id, unique over the whole catalogue. */
    FacilityId getId();

    /** What kind of thing is given. */
    FacilityKind getKind();

    /** Its name. */
    @Valid
    LocalizedText getName();

    /** What it is in a sentence or two. */
    Optional<@Valid LocalizedText> getDescription();

    /** The worth of one grant in euros, when that is fixed. */
    Optional<Money> getAmount();

    /** The most that one grant can be worth, in euros. */
    Optional<Money> getMaxAmount();

    /** How many people can get it; absent when the sources name no number. */
    Optional<@Min(0) Integer> getPlaces();

    /** Whether it costs the person nothing; absent when the sources do not say. */
    Optional<Boolean> getFree();

    /** Whether it exists; offered unless said otherwise. */
    default FacilityStatus getStatus() {
        return FacilityStatus.OFFERED;
    }

    /** For whom it is; empty when it is for whoever the regulation is for. */
    Set<ApplicantKind> getAudience();

    /** Where it is described. */
    @NotEmpty
    List<@Valid SourceReference> getSources();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableFacility.Builder {
        Builder() {}
    }
}
