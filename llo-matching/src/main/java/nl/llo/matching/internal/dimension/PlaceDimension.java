package nl.llo.matching.internal.dimension;

import java.time.LocalDate;
import java.util.List;
import nl.llo.matching.internal.gate.Dimension;
import nl.llo.matching.internal.gate.Literal;
import nl.llo.matching.internal.gate.Standing;
import nl.llo.matching.internal.place.AreaCheck;
import nl.llo.matching.internal.place.AreaCompiler;
import nl.llo.matching.internal.place.FineAreas;
import nl.llo.matching.internal.place.PlaceFacts;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.area.Area;
import nl.llo.model.profile.Place;
import nl.llo.model.profile.PlaceCodes;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.profile.ProfileCodes;
import nl.llo.model.region.Geography;
import org.jspecify.annotations.Nullable;

/** Where somebody lives, works or studies. */
final class PlaceDimension extends Dimension<PlaceFacts> {

    private final PlaceKind kind;
    private final LocalDate date;
    private final Geography geography;
    private final AreaCompiler areas;
    /** Of places of which no more counts than a municipality, or than a postcode. */
    private final @Nullable Standing[] byMunicipality = new Standing[PlaceCodes.MOST];

    private final @Nullable Standing[] byPostcode = new Standing[PlaceCodes.MOST];
    private final Remembered<Place> others = new Remembered<>(1 << 12);
    private boolean fine;
    private volatile @Nullable Standing unknown;

    PlaceDimension(PlaceKind kind, LocalDate date, Geography geography) {
        this.kind = kind;
        this.date = date;
        this.geography = geography;
        this.areas = new AreaCompiler(geography);
    }

    /** It lies in the area, or does not. */
    Literal in(Area area, boolean negated) {
        fine |= FineAreas.has(area);
        AreaCheck check = areas.compile(area);
        return literal(
                List.of(area, negated), place -> negated ? check.test(place).not() : check.test(place));
    }

    /** It is known to lie in the area; never unknown. */
    Literal surelyIn(Area area) {
        fine |= FineAreas.has(area);
        AreaCheck check = areas.compile(area);
        return literal(List.of(area), place -> Truth.of(check.test(place) == Truth.TRUE));
    }

    @Override
    public Standing find(ProfileCodes codes) {
        int place = codes.getPlace(kind);
        if (place == PlaceCodes.NOWHERE) {
            Standing known = unknown;
            if (known == null) {
                known = look(codes);
                unknown = known;
            }
            return known;
        }
        int municipality = PlaceCodes.municipality(place);
        int postcode = fine || municipality < 0 ? PlaceCodes.postcode(place) : -1;
        if ((fine && PlaceCodes.hasNeighbourhood(place)) || (municipality < 0) == (postcode < 0)) {
            return lookAnew(codes);
        }
        return municipality < 0 ? find(byPostcode, postcode, codes) : find(byMunicipality, municipality, codes);
    }

    private Standing find(@Nullable Standing[] standings, int at, ProfileCodes codes) {
        Standing known = standings[at];
        if (known == null) {
            known = look(codes);
            standings[at] = known;
        }
        return known;
    }

    private Standing lookAnew(ProfileCodes codes) {
        Place place = codes.getProfile().getPlace(kind).orElseThrow();
        Standing known = others.find(place);
        return known == null ? others.keep(place, look(codes)) : known;
    }

    private Standing look(ProfileCodes codes) {
        return stand(PlaceFacts.of(codes.getProfile().getPlace(kind), geography, date));
    }
}
