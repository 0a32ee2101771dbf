package nl.llo.model.profile;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.constraint.Filled;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.Postcode4;
import org.immutables.value.Value;

/**
 * Where a person lives, works or studies (Dutch: <i>plaats</i>), never more precise than four digits of a postcode and the
 * name of a neighbourhood. Anything may be absent; a postcode alone gives the municipality by the reference data.
 */
@Value.Immutable
@LloStyle
public interface Place {
    /** The municipality; absent when only the postcode is known. */
    @Value.Redacted
    Optional<MunicipalityCode> getMunicipality();

    /** The four digits of the postcode. */
    @Value.Redacted
    Optional<Postcode4> getPostcode();

    /** The neighbourhood by its local name. */
    @Value.Redacted
    Optional<@Filled @Size(max = 200) String> getNeighbourhood();

    /** A place of which only the municipality is known. */
    static Place in(MunicipalityCode municipality) {
        return builder().municipality(municipality).build();
    }

    /** A place of which only the four digits of the postcode are known. */
    static Place at(Postcode4 postcode) {
        return builder().postcode(postcode).build();
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutablePlace.Builder {
        Builder() {}
    }
}
