package nl.llo.matching.internal.place;

import java.util.Set;
import nl.llo.matching.explain.Reason;
import nl.llo.matching.explain.RemarkCode;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** Labour market regions, by the division of the day. */
final class RegionsCheck implements AreaCheck {

    private final Set<RegionCode> cbsCodes;
    /** As most areas are one region. */
    private final @Nullable RegionCode only;

    private final boolean allResolved;

    /**
     * @param cbsCodes the regions that the geography holds
     * @param allResolved false when a code of the area is in no division, so that what it covers is not known
     */
    RegionsCheck(Set<RegionCode> cbsCodes, boolean allResolved) {
        this.cbsCodes = Set.copyOf(cbsCodes);
        this.only = cbsCodes.size() == 1 ? cbsCodes.iterator().next() : null;
        this.allResolved = allResolved;
    }

    @Override
    public Truth test(PlaceFacts place) {
        RegionCode region = place.regionCode;
        if (region == null) {
            return Truth.UNKNOWN;
        }
        return (only == null ? cbsCodes.contains(region) : only.equals(region))
                ? Truth.TRUE
                : allResolved ? Truth.FALSE : Truth.UNKNOWN;
    }

    @Override
    public void findReasons(PlaceFacts place, AreaFindings findings) {
        if (place.region == null) {
            findings.needMunicipality(place);
            return;
        }
        findings.answered(place, place.region);
        if (place.region.getPlace().isPresent() && test(place) == Truth.UNKNOWN) {
            findings.notRecorded(Reason.of(RemarkCode.AREA_CODE_NOT_KNOWN));
        }
    }
}
