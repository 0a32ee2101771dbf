package nl.llo.matching.internal.place;

import java.util.Optional;
import java.util.Set;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.region.Geography;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.Postcode4;

/** Postcodes. Of a place without one it is only known that it lies outside when they are all in other municipalities. */
final class PostcodesCheck implements AreaCheck {

    private final Set<Postcode4> codes;
    private final Geography geography;

    PostcodesCheck(Set<Postcode4> codes, Geography geography) {
        this.codes = codes;
        this.geography = geography;
    }

    @Override
    public Truth test(PlaceFacts place) {
        if (place.postcode != null) {
            return Truth.of(codes.contains(place.postcode));
        }
        return place.municipality != null && codes.stream().allMatch(code -> liesElsewhere(code, place))
                ? Truth.FALSE
                : Truth.UNKNOWN;
    }

    private boolean liesElsewhere(Postcode4 code, PlaceFacts place) {
        Optional<MunicipalityCode> municipality =
                geography.municipalityOf(code, place.date).getPlace();
        return municipality.isPresent() && !municipality.get().equals(place.municipality);
    }

    @Override
    public void findReasons(PlaceFacts place, AreaFindings findings) {
        if (test(place) == Truth.UNKNOWN) {
            findings.need(PlacePart.POSTCODE);
        }
    }
}
