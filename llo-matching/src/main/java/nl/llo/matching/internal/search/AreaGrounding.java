package nl.llo.matching.internal.search;

import java.util.List;
import java.util.Locale;
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

/** One place lies in an area, or outside it, said with codes and days. */
final class AreaGrounding implements AreaVisitor<Integer> {

    private final ProblemBuilder problem;
    private final PlaceKind place;
    private final boolean inside;

    AreaGrounding(ProblemBuilder problem, PlaceKind place, boolean inside) {
        this.problem = problem;
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
                        listed(Area.municipalities(area.getMunicipality())),
                        problem.in(
                                new Variable.OfNeighbourhood(place, area.getMunicipality()),
                                inside ? Codes.of(names) : Codes.of(names).complement())));
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
                        area.getWithout().accept(new AreaGrounding(problem, place, !inside))));
    }

    @Override
    public Integer visitDuring(DuringArea area) {
        return combine(
                inside,
                List.of(problem.day(area.getPeriod(), inside), area.getArea().accept(this)));
    }

    private int listed(Area area) {
        return problem.listed(place, area, inside);
    }

    private int combine(boolean conjunction, List<Integer> parts) {
        return conjunction ? problem.all(parts) : problem.any(parts);
    }
}
