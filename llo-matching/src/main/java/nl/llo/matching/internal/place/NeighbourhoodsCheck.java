package nl.llo.matching.internal.place;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import nl.llo.matching.outcome.Truth;

/** Neighbourhoods of one municipality, by name. */
final class NeighbourhoodsCheck implements AreaCheck {

    private final MunicipalitiesCheck municipality;
    private final Set<String> names = new HashSet<>();

    NeighbourhoodsCheck(MunicipalitiesCheck municipality, Collection<String> names) {
        this.municipality = municipality;
        names.forEach(name -> this.names.add(PlaceFacts.fold(name)));
    }

    @Override
    public Truth test(PlaceFacts place) {
        return municipality.test(place).and(testName(place));
    }

    private Truth testName(PlaceFacts place) {
        return place.neighbourhood == null ? Truth.UNKNOWN : Truth.of(names.contains(place.neighbourhood));
    }

    @Override
    public void findReasons(PlaceFacts place, AreaFindings findings) {
        Truth whole = test(place);
        if (municipality.test(place) == whole) {
            municipality.findReasons(place, findings);
        }
        if (whole == Truth.UNKNOWN && place.neighbourhood == null) {
            findings.need(PlacePart.NEIGHBOURHOOD);
        }
    }
}
