package nl.llo.matching.internal.place;

import java.util.Set;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.region.ProvinceCode;

/** Provinces. */
final class ProvincesCheck implements AreaCheck {

    private final Set<ProvinceCode> codes;

    ProvincesCheck(Set<ProvinceCode> codes) {
        this.codes = codes;
    }

    @Override
    public Truth test(PlaceFacts place) {
        ProvinceCode province =
                place.province == null ? null : place.province.getPlace().orElse(null);
        return province == null ? Truth.UNKNOWN : Truth.of(codes.contains(province));
    }

    @Override
    public void findReasons(PlaceFacts place, AreaFindings findings) {
        if (place.province == null) {
            findings.needMunicipality(place);
        } else {
            findings.answered(place, place.province);
        }
    }
}
