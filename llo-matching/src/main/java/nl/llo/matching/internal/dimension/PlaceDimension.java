package nl.llo.matching.internal.dimension;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.profile.Profile;
import nl.llo.model.region.Geography;
import nl.llo.model.region.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** Where somebody lives, works or studies. */
final class PlaceDimension extends Dimension<PlaceFacts> {

    private final PlaceKind kind;
    private final LocalDate date;
    private final Geography geography;
    private final AreaCompiler areas;
    private final Remembered<Place> remembered = new Remembered<>(1 << 14);
    private final Map<MunicipalityCode, Standing> byMunicipality = new ConcurrentHashMap<>();
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
    public Standing find(Profile profile) {
        Place place = profile.getPlace(kind).orElse(null);
        if (place == null) {
            Standing known = unknown;
            if (known == null) {
                known = stand(PlaceFacts.of(Optional.empty(), geography, date));
                unknown = known;
            }
            return known;
        }
        Standing known = remembered.find(place);
        return known == null ? remembered.keep(place, look(place)) : known;
    }

    private Standing look(Place place) {
        PlaceFacts facts = PlaceFacts.of(Optional.of(place), geography, date);
        MunicipalityCode municipality = facts.getMunicipality().orElse(null);
        // Where no rule asks for less than a municipality, people in one stand alike. Others are few, or not to be
        // counted.
        return fine
                        || municipality == null
                        || geography.findMunicipality(municipality).isEmpty()
                ? stand(facts)
                : byMunicipality.computeIfAbsent(municipality, any -> stand(facts));
    }
}
