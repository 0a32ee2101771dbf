package nl.llo.matching.internal.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.llo.model.area.AreaVisitor;
import nl.llo.model.area.DuringArea;
import nl.llo.model.area.ExceptArea;
import nl.llo.model.area.MunicipalitiesArea;
import nl.llo.model.area.NationalArea;
import nl.llo.model.area.NeighbourhoodsArea;
import nl.llo.model.area.PostcodesArea;
import nl.llo.model.area.ProvincesArea;
import nl.llo.model.area.RegionsArea;
import nl.llo.model.area.UnionArea;
import nl.llo.model.profile.Place;

/**
 * Whether a place lies in an area, on a map of a few municipalities. Of Weesp neither region nor province is on the map; a
 * postcode says nothing about the municipality.
 */
final class ReferencePlaces implements AreaVisitor<Tri> {

    private static final Map<String, String> REGIONS = Map.of(
            "GM0034", "AM05", "GM0150", "AM11", "GM0153", "AM06", "GM0164", "AM06", "GM0193", "AM36", "GM0363", "AM22");
    private static final Map<String, String> PROVINCES = Map.of(
            "GM0034", "PV24", "GM0150", "PV23", "GM0153", "PV23", "GM0164", "PV23", "GM0193", "PV23", "GM0363", "PV27");
    private static final Map<String, String> SUWI = Map.of("AM05", "SUWI:09", "AM06", "SUWI:05");

    private final Optional<Place> place;
    private final LocalDate date;

    ReferencePlaces(Optional<Place> place, LocalDate date) {
        this.place = place;
        this.date = date;
    }

    @Override
    public Tri visitNational(NationalArea area) {
        return place.isPresent() ? Tri.T : Tri.U;
    }

    @Override
    public Tri visitProvinces(ProvincesArea area) {
        return in(municipality().map(PROVINCES::get), area.getCodes());
    }

    @Override
    public Tri visitRegions(RegionsArea area) {
        Optional<String> region = municipality().map(REGIONS::get);
        return Tri.any(List.of(
                in(region, area.getCodes()), in(region.map(code -> SUWI.getOrDefault(code, "none")), area.getCodes())));
    }

    @Override
    public Tri visitMunicipalities(MunicipalitiesArea area) {
        return in(municipality(), area.getCodes());
    }

    @Override
    public Tri visitPostcodes(PostcodesArea area) {
        return in(place.flatMap(Place::getPostcode).map(Object::toString), area.getCodes());
    }

    @Override
    public Tri visitNeighbourhoods(NeighbourhoodsArea area) {
        Tri there = in(municipality(), List.of(area.getMunicipality()));
        Tri named = Tri.of(place.flatMap(Place::getNeighbourhood)
                .map(name -> area.getNames().stream()
                        .anyMatch(each -> each.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))));
        return Tri.all(List.of(there, named));
    }

    @Override
    public Tri visitUnion(UnionArea area) {
        List<Tri> parts = new ArrayList<>();
        area.getParts().forEach(part -> parts.add(part.accept(this)));
        return Tri.any(parts);
    }

    @Override
    public Tri visitExcept(ExceptArea area) {
        return Tri.all(List.of(
                area.getOf().accept(this), area.getWithout().accept(this).not()));
    }

    @Override
    public Tri visitDuring(DuringArea area) {
        return area.getPeriod().contains(date) ? area.getArea().accept(this) : Tri.F;
    }

    private Optional<String> municipality() {
        return place.flatMap(Place::getMunicipality).map(Object::toString);
    }

    private static Tri in(Optional<String> code, Collection<?> codes) {
        return Tri.of(code.map(
                known -> codes.stream().anyMatch(each -> each.toString().equals(known))));
    }
}
