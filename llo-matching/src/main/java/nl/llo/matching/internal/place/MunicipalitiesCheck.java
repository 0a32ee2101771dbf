package nl.llo.matching.internal.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.llo.matching.explain.Reason;
import nl.llo.matching.explain.RemarkCode;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.region.Geography;
import nl.llo.model.region.Municipality;
import nl.llo.model.region.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * Municipalities, mergers followed: an area may name those of another year than the one in which a place is known. Where
 * only a part of a municipality was in the area, it is unknown on which side of the old border a place lies.
 */
final class MunicipalitiesCheck implements AreaCheck {

    private final Set<MunicipalityCode> codes;
    private final Geography geography;

    MunicipalitiesCheck(Set<MunicipalityCode> codes, Geography geography) {
        this.codes = codes;
        this.geography = geography;
    }

    @Override
    public Truth test(PlaceFacts place) {
        return place.municipality == null ? Truth.UNKNOWN : test(place.municipality, place);
    }

    private Truth test(MunicipalityCode code, PlaceFacts place) {
        if (codes.contains(code)) {
            return Truth.TRUE;
        }
        Optional<Municipality> municipality = geography.findMunicipality(code);
        return municipality.isEmpty() ? Truth.FALSE : follow(municipality.get(), place);
    }

    private Truth follow(Municipality municipality, PlaceFacts place) {
        MunicipalityCode code = municipality.getCode();
        if (municipality.getExistence().endsBefore(place.date)) {
            return share(existing(geography.successorsOf(code), place));
        }
        List<MunicipalityCode> before = geography.predecessorsOf(code);
        if (municipality.getExistence().startsAfter(place.date)) {
            return share(existing(before, place));
        }
        if (before.stream().noneMatch(codes::contains)) {
            return Truth.FALSE;
        }
        return codes.containsAll(before) && isNew(municipality, before) ? Truth.TRUE : Truth.UNKNOWN;
    }

    private List<MunicipalityCode> existing(List<MunicipalityCode> relatives, PlaceFacts place) {
        return relatives.stream()
                .filter(relative -> geography.getMunicipality(relative).existsOn(place.date))
                .toList();
    }

    /** True when the area of the municipality is made up of others' only, not of one that kept its code. */
    private boolean isNew(Municipality municipality, List<MunicipalityCode> before) {
        return municipality.getExistence().getFrom().isPresent()
                && before.stream()
                        .map(geography::getMunicipality)
                        .allMatch(earlier -> earlier.getExistence()
                                .endsBefore(
                                        municipality.getExistence().getFrom().get()));
    }

    /** How many of those that the place's area went to or came from are in this area: all, none, or a part. */
    private Truth share(List<MunicipalityCode> relatives) {
        long inside = relatives.stream().filter(codes::contains).count();
        if (relatives.isEmpty()) {
            return Truth.UNKNOWN;
        }
        return inside == relatives.size() ? Truth.TRUE : inside == 0 ? Truth.FALSE : Truth.UNKNOWN;
    }

    @Override
    public void findReasons(PlaceFacts place, AreaFindings findings) {
        @Nullable MunicipalityCode code = place.municipality;
        if (code == null) {
            findings.needMunicipality(place);
            return;
        }
        if (place.byPostcode != null) {
            findings.answered(place, place.byPostcode);
        }
        Truth truth = test(place);
        if (truth == Truth.UNKNOWN) {
            findings.notRecorded(Reason.of(RemarkCode.PLACE_SPLIT_BY_MERGER));
        } else if (truth == Truth.TRUE && !codes.contains(code)) {
            findings.remark(Reason.of(RemarkCode.PLACE_FOLLOWED_MERGER));
        }
    }
}
