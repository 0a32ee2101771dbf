package nl.llo.matching.internal.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.llo.matching.internal.normal.CodeList;
import nl.llo.matching.internal.normal.Codes;
import nl.llo.matching.internal.normal.PlaceLeaf;
import nl.llo.matching.internal.normal.Ranges;
import nl.llo.model.area.Area;
import nl.llo.model.area.MunicipalitiesArea;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.region.Geography;
import nl.llo.model.region.LabourMarketRegion;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.RegionCode;

/**
 * Says in literals that a place lies in a list of codes, or outside it. Where a place is asked about in one division of the
 * country, by the codes alone; where in several, by the municipalities that lay in each of them on the day.
 */
final class ListedAreas {

    private final PartList parts;
    private final Geography geography;
    private final Country country;
    private final Set<PlaceKind> byMunicipality = EnumSet.noneOf(PlaceKind.class);
    private final SortedSet<String> strangers;

    ListedAreas(PartList parts, Geography geography, Country country, Collection<Problem.Part.Listed> asked) {
        this.parts = parts;
        this.geography = geography;
        this.country = country;
        Map<PlaceKind, Set<Division>> divisions = new EnumMap<>(PlaceKind.class);
        Set<MunicipalityCode> municipalities = new HashSet<>();
        for (Problem.Part.Listed listed : asked) {
            Set<Division> used = divisions.computeIfAbsent(listed.place(), kind -> EnumSet.noneOf(Division.class));
            used.addAll(codes(listed.area()).keySet());
            if (listed.area() instanceof MunicipalitiesArea area) {
                municipalities.addAll(area.getCodes());
            }
        }
        this.strangers = country.strangers(municipalities);
        boolean changed = municipalities.stream().anyMatch(country::hasChanged);
        divisions.forEach((kind, used) -> {
            if (used.size() > 1 || (changed && used.contains(Division.MUNICIPALITY))) {
                byMunicipality.add(kind);
            }
        });
    }

    /** What holds of everybody: on each day a place lies in a municipality that there is. */
    void addTies(List<Integer> all) {
        for (PlaceKind kind : byMunicipality) {
            for (Country.Existing existing : country.listExisting()) {
                SortedSet<String> codes = new TreeSet<>(existing.codes());
                codes.addAll(strangers);
                all.add(parts.any(List.of(
                        parts.day(existing.days().complement()),
                        parts.in(new Variable.OfPlace(kind, Division.MUNICIPALITY), Codes.of(codes)))));
            }
        }
    }

    int part(Problem.Part.Listed listed) {
        if (!byMunicipality.contains(listed.place()) || country.days().isEmpty()) {
            return byCodes(listed);
        }
        List<Integer> ways = new ArrayList<>();
        for (Country.Cell cell : country.listCells(listed.area(), strangers)) {
            ways.add(parts.all(List.of(parts.day(cell.days()), inCell(listed, cell))));
        }
        ways.add(parts.all(List.of(parts.day(country.days().complement()), byCodes(listed))));
        return parts.any(ways);
    }

    private int inCell(Problem.Part.Listed listed, Country.Cell cell) {
        Variable municipality = new Variable.OfPlace(listed.place(), Division.MUNICIPALITY);
        int sure = parts.in(municipality, Codes.of(listed.inside() ? cell.inside() : cell.outside()));
        return cell.open().isEmpty()
                ? sure
                : parts.any(List.of(
                        sure, parts.all(List.of(parts.in(municipality, Codes.of(cell.open())), undecided(listed)))));
    }

    /** Of a municipality that was divided it is not known on which side of the old border a place lies. */
    private int undecided(Problem.Part.Listed listed) {
        return listed.area() instanceof MunicipalitiesArea
                ? parts.in(
                        new Variable.Undecided(new PlaceLeaf(Set.of(listed.place()), listed.area(), false)),
                        listed.inside() ? Ranges.YES : Ranges.YES.complement())
                : byCodes(listed);
    }

    /** A list may name regions by codes of two systems; then one of them is enough. */
    private int byCodes(Problem.Part.Listed listed) {
        List<Integer> some = new ArrayList<>();
        codes(listed.area()).forEach((division, codes) -> {
            Codes values = Codes.of(codes);
            some.add(parts.in(
                    new Variable.OfPlace(listed.place(), division), listed.inside() ? values : values.complement()));
        });
        return listed.inside() ? parts.any(some) : parts.all(some);
    }

    private Map<Division, SortedSet<String>> codes(Area area) {
        CodeList list = CodeList.of(area).orElseThrow();
        Map<Division, SortedSet<String>> codes = new EnumMap<>(Division.class);
        for (String code : list.codes()) {
            String known = list.kind() == CodeList.Kind.REGION ? region(code) : code;
            codes.computeIfAbsent(Division.of(list.kind(), known), division -> new TreeSet<>())
                    .add(known);
        }
        return codes;
    }

    private String region(String code) {
        return geography
                .findRegion(RegionCode.of(code))
                .map(LabourMarketRegion::getCode)
                .map(RegionCode::value)
                .orElse(code);
    }
}
