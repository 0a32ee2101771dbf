package nl.llo.matching.internal.place;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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
import nl.llo.model.region.Geography;
import nl.llo.model.region.LabourMarketRegion;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.RegionCode;

/** Makes areas ready for asking. */
public final class AreaCompiler implements AreaVisitor<AreaTest> {

    private final Geography geography;

    /** Compiles against this geography. */
    public AreaCompiler(Geography geography) {
        this.geography = geography;
    }

    /** The test for an area. */
    public AreaTest compile(Area area) {
        return area.accept(this);
    }

    @Override
    public AreaTest visitNational(NationalArea area) {
        return new NationalTest();
    }

    @Override
    public AreaTest visitProvinces(ProvincesArea area) {
        return new ProvincesTest(Set.copyOf(area.getCodes()));
    }

    @Override
    public AreaTest visitRegions(RegionsArea area) {
        Set<RegionCode> resolved = new HashSet<>();
        boolean allResolved = true;
        for (RegionCode code : area.getCodes()) {
            Optional<RegionCode> cbs = geography.findRegion(code).map(LabourMarketRegion::getCode);
            cbs.ifPresent(resolved::add);
            allResolved &= cbs.isPresent();
        }
        return new RegionsTest(resolved, allResolved);
    }

    @Override
    public AreaTest visitMunicipalities(MunicipalitiesArea area) {
        return municipalities(Set.copyOf(area.getCodes()));
    }

    @Override
    public AreaTest visitPostcodes(PostcodesArea area) {
        return new PostcodesTest(Set.copyOf(area.getCodes()), geography);
    }

    @Override
    public AreaTest visitNeighbourhoods(NeighbourhoodsArea area) {
        return new NeighbourhoodsTest(municipalities(Set.of(area.getMunicipality())), area.getNames());
    }

    @Override
    public AreaTest visitUnion(UnionArea area) {
        return new UnionTest(area.getParts().stream().map(this::compile).toList());
    }

    @Override
    public AreaTest visitExcept(ExceptArea area) {
        return new ExceptTest(compile(area.getOf()), compile(area.getWithout()));
    }

    @Override
    public AreaTest visitDuring(DuringArea area) {
        return new DuringTest(area.getPeriod(), compile(area.getArea()));
    }

    private MunicipalitiesTest municipalities(Set<MunicipalityCode> codes) {
        return new MunicipalitiesTest(codes, geography);
    }
}
