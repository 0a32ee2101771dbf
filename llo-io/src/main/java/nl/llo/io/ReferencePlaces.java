package nl.llo.io;

import java.util.function.Supplier;
import nl.llo.io.internal.codec.IdKind;
import nl.llo.io.internal.rule.PlaceCodes;
import nl.llo.model.reference.ReferenceData;
import nl.llo.model.region.Geography;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.ProvinceCode;
import nl.llo.model.region.RegionCode;

/** Looks codes of places up in reference data, which is not loaded before the first code. */
final class ReferencePlaces implements PlaceCodes {

    private final Supplier<ReferenceData> data;

    ReferencePlaces(Supplier<ReferenceData> data) {
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
            default -> true;
        };
    }
}
