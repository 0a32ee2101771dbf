package nl.llo.matching.internal.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.profile.Place;
import nl.llo.model.region.Geography;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.PlaceAnswer;
import nl.llo.model.region.Postcode4;
import nl.llo.model.region.ProvinceCode;
import nl.llo.model.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** A place on a day with its municipality, region and province, as far as they are known. */
public final class PlaceFacts {

    private static final Geography NO_GEOGRAPHY = Geography.empty();

    final LocalDate date;
    final @Nullable Postcode4 postcode;
    final @Nullable String neighbourhood;
    /** Stated, or else that of the postcode. */
    final @Nullable MunicipalityCode municipality;
    /** How the postcode led to the municipality; null when it is stated or there is no postcode. */
    final @Nullable PlaceAnswer<MunicipalityCode> byPostcode;

    final @Nullable PlaceAnswer<RegionCode> region;
    /** The region of {@link #region}, when it is known; hundreds of areas ask for it. */
    final @Nullable RegionCode regionCode;

    final @Nullable PlaceAnswer<ProvinceCode> province;
    /** The same place with each of the regions of which it lies in one; empty when that is known, or nothing is. */
    final List<PlaceFacts> candidates;

    private PlaceFacts(Optional<Place> place, Geography geography, LocalDate date) {
        this.date = date;
        this.postcode = place.flatMap(Place::getPostcode).orElse(null);
        this.neighbourhood =
                place.flatMap(Place::getNeighbourhood).map(PlaceFacts::fold).orElse(null);
        MunicipalityCode stated = place.flatMap(Place::getMunicipality).orElse(null);
        this.byPostcode = stated == null && postcode != null ? geography.municipalityOf(postcode, date) : null;
        this.municipality = byPostcode == null ? stated : byPostcode.getPlace().orElse(null);
        this.region = municipality == null ? null : geography.regionOf(municipality, date);
        this.regionCode = region == null ? null : region.getPlace().orElse(null);
        this.province = municipality == null ? null : geography.provinceOf(municipality, date);
        this.candidates = region == null || region.getCandidates().isEmpty() ? List.of() : candidates(region);
    }

    private PlaceFacts(PlaceFacts facts, PlaceAnswer<RegionCode> region) {
        this.date = facts.date;
        this.postcode = facts.postcode;
        this.neighbourhood = facts.neighbourhood;
        this.municipality = facts.municipality;
        this.byPostcode = facts.byPostcode;
        this.region = region;
        this.regionCode = region.getPlace().orElse(null);
        this.province = facts.province;
        this.candidates = List.of();
    }

    private List<PlaceFacts> candidates(PlaceAnswer<RegionCode> unknown) {
        List<PlaceFacts> found = new ArrayList<>();
        for (PlaceAnswer<RegionCode> each : unknown.listPossible()) {
            found.add(new PlaceFacts(this, each));
        }
        return found;
    }

    /** Looks a place up; without a place nothing is known of it. */
    public static PlaceFacts of(Optional<Place> place, Geography geography, LocalDate date) {
        return new PlaceFacts(place, geography, date);
    }

    /** Its municipality, stated or by the postcode. */
    public Optional<MunicipalityCode> getMunicipality() {
        return Optional.ofNullable(municipality);
    }

    /** True when every place lies in an area on that day, so that none need be known. */
    public static boolean areAllIn(AreaCheck area, LocalDate date) {
        return area.test(new PlaceFacts(Optional.empty(), NO_GEOGRAPHY, date)) == Truth.TRUE;
    }

    /** Makes names of neighbourhoods comparable. */
    static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
