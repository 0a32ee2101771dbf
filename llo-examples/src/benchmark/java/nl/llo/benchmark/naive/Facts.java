package nl.llo.benchmark.naive;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.llo.model.profile.Place;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.profile.Profile;
import nl.llo.model.reference.ReferenceData;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.ProvinceCode;
import nl.llo.model.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** What one works out once for each question: age, AOW age and where the places lie. Null is unknown. */
final class Facts {

    final Profile profile;
    final LocalDate day;
    final @Nullable Integer age;
    final @Nullable Boolean reachedAow;
    final Spot home;
    final Spot work;
    final Spot study;

    Facts(Profile profile, LocalDate day, ReferenceData reference) {
        this.profile = profile;
        this.day = day;
        LocalDate birth = profile.getBirthDate().orElse(null);
        this.age = birth == null ? null : (int) ChronoUnit.YEARS.between(birth, day);
        this.reachedAow =
                birth == null ? null : reference.getAowTable().hasReached(birth, day).orElse(null);
        this.home = new Spot(profile.getHome(), day, reference);
        this.work = new Spot(profile.getWork(), day, reference);
        this.study = new Spot(profile.getStudy(), day, reference);
    }

    Spot spot(PlaceKind kind) {
        return switch (kind) {
            case HOME -> home;
            case WORK -> work;
            case STUDY -> study;
        };
    }

    /** A place and where it lies. */
    static final class Spot {
        final @Nullable MunicipalityCode municipality;
        final @Nullable RegionCode region;
        final @Nullable ProvinceCode province;
        final @Nullable String neighbourhood;

        Spot(Optional<Place> place, LocalDate day, ReferenceData reference) {
            municipality = place.flatMap(Place::getMunicipality).orElse(null);
            neighbourhood = place.flatMap(Place::getNeighbourhood).orElse(null);
            region = municipality == null
                    ? null
                    : reference.getGeography().regionOf(municipality, day).getPlace().orElse(null);
            province = municipality == null
                    ? null
                    : reference.getGeography().provinceOf(municipality, day).getPlace().orElse(null);
        }
    }
}
