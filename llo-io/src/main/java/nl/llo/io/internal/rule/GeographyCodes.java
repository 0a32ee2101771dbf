package nl.llo.io.internal.rule;

import java.util.Optional;
import java.util.function.Supplier;
import nl.llo.io.internal.codec.IdKind;
import nl.llo.model.reference.ReferenceData;
import nl.llo.model.region.Geography;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.Postcode4;
import nl.llo.model.region.ProvinceCode;
import nl.llo.model.region.RegionCode;

/** Looks codes of places up in reference data, which is not loaded before the first code. */
public final class GeographyCodes implements PlaceCodes {

    private final Supplier<ReferenceData> data;

    /** Looks up in the data that a supplier gives when it is first needed. */
    public GeographyCodes(Supplier<ReferenceData> data) {
        this.data = data;
    }

    @Override
    public boolean exists(IdKind kind, String code) {
        Geography geography = data.get().getGeography();
        return switch (kind) {
            case MUNICIPALITY ->
                geography.findMunicipality(MunicipalityCode.of(code)).isPresent();
            case REGION -> geography.findRegion(RegionCode.of(code)).isPresent();
            case PROVINCE -> geography.findProvince(ProvinceCode.of(code)).isPresent();
            case POSTCODE -> geography.knowsPostcode(Postcode4.of(code));
            default -> true;
        };
    }

    @Override
    public Optional<Geography> geography() {
        return Optional.of(data.get().getGeography());
    }
}
