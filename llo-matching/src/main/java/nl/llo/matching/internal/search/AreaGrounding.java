package nl.llo.matching.internal.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.llo.matching.internal.normal.CodeList;
import nl.llo.matching.internal.normal.Codes;
import nl.llo.model.area.Area;
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
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.reference.ReferenceData;
import nl.llo.model.region.LabourMarketRegion;
import nl.llo.model.region.RegionCode;

/** One place lies in an area, or outside it, said with codes and days. */
final class AreaGrounding implements AreaVisitor<Integer> {

    private final ProblemBuilder problem;
    private final ReferenceData reference;
    private final PlaceKind place;
    private final boolean inside;

    AreaGrounding(ProblemBuilder problem, ReferenceData reference, PlaceKind place, boolean inside) {
        this.problem = problem;
        this.reference = reference;
        this.place = place;
        this.inside = inside;
    }

    @Override
    public Integer visitNational(NationalArea area) {
        return combine(inside, List.of());
    }

    @Override
    public Integer visitProvinces(ProvincesArea area) {
        return listed(area);
    }

    @Override
    public Integer visitRegions(RegionsArea area) {
        return listed(area);
    }

    @Override
    public Integer visitMunicipalities(MunicipalitiesArea area) {
        return listed(area);
    }

    @Override
    public Integer visitPostcodes(PostcodesArea area) {
        return listed(area);
    }

    @Override
    public Integer visitNeighbourhoods(NeighbourhoodsArea area) {
        List<String> names = area.getNames().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        return combine(
                inside,
                List.of(
                        in(
                                new Variable.OfPlace(place, Division.MUNICIPALITY),
                                Codes.of(List.of(area.getMunicipality().value()))),
                        in(new Variable.OfNeighbourhood(place, area.getMunicipality()), Codes.of(names))));
    }

    @Override
    public Integer visitUnion(UnionArea area) {
        return combine(
                !inside, area.getParts().stream().map(part -> part.accept(this)).toList());
    }

    @Override
    public Integer visitExcept(ExceptArea area) {
        return combine(
                inside,
                List.of(
                        area.getOf().accept(this),
                        area.getWithout().accept(new AreaGrounding(problem, reference, place, !inside))));
    }

    @Override
    public Integer visitDuring(DuringArea area) {
        return combine(
                inside,
                List.of(problem.day(area.getPeriod(), inside), area.getArea().accept(this)));
    }

    /** A list may name regions by codes of two systems; then one of them is enough. */
    private int listed(Area area) {
        CodeList list = CodeList.of(area).orElseThrow();
        Map<Division, SortedSet<String>> codes = new EnumMap<>(Division.class);
        for (String code : list.codes()) {
            String known = list.kind() == CodeList.Kind.REGION ? region(code) : code;
            codes.computeIfAbsent(Division.of(list.kind(), known), division -> new TreeSet<>())
                    .add(known);
        }
        List<Integer> parts = new ArrayList<>();
        codes.forEach((division, some) -> parts.add(in(new Variable.OfPlace(place, division), Codes.of(some))));
        return combine(!inside, parts);
    }

    private String region(String code) {
        return reference
                .getGeography()
                .findRegion(RegionCode.of(code))
                .map(LabourMarketRegion::getCode)
                .map(RegionCode::value)
                .orElse(code);
    }

    private int in(Variable variable, Codes codes) {
        return problem.in(variable, inside ? codes : codes.complement());
    }

    private int combine(boolean conjunction, List<Integer> parts) {
        return conjunction ? problem.all(parts) : problem.any(parts);
    }
}
