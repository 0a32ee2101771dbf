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
public final class AreaCompiler implements AreaVisitor<AreaCheck> {

    private final Geography geography;

    /** Compiles against this geography. */
    public AreaCompiler(Geography geography) {
        this.geography = geography;
    }

    /** The test for an area. */
    public AreaCheck compile(Area area) {
        return new CandidatesCheck(part(area));
    }

    private AreaCheck part(Area area) {
        return area.accept(this);
    }

    @Override
    public AreaCheck visitNational(NationalArea area) {
        return new NationalCheck();
    }

    @Override
    public AreaCheck visitProvinces(ProvincesArea area) {
        return new ProvincesCheck(Set.copyOf(area.getCodes()));
    }

    @Override
    public AreaCheck visitRegions(RegionsArea area) {
        Set<RegionCode> resolved = new HashSet<>();
        boolean allResolved = true;
        for (RegionCode code : area.getCodes()) {
            Optional<RegionCode> cbs = geography.findRegion(code).map(LabourMarketRegion::getCode);
            cbs.ifPresent(resolved::add);
            allResolved &= cbs.isPresent();
        }
        return new RegionsCheck(resolved, allResolved);
    }

    @Override
    public AreaCheck visitMunicipalities(MunicipalitiesArea area) {
        return municipalities(Set.copyOf(area.getCodes()));
    }

    @Override
    public AreaCheck visitPostcodes(PostcodesArea area) {
        return new PostcodesCheck(Set.copyOf(area.getCodes()), geography);
    }

    @Override
    public AreaCheck visitNeighbourhoods(NeighbourhoodsArea area) {
        return new NeighbourhoodsCheck(municipalities(Set.of(area.getMunicipality())), area.getNames());
    }

    @Override
    public AreaCheck visitUnion(UnionArea area) {
        return new UnionCheck(area.getParts().stream().map(this::part).toList());
    }

    @Override
    public AreaCheck visitExcept(ExceptArea area) {
        return new ExceptCheck(part(area.getOf()), part(area.getWithout()));
    }

    @Override
    public AreaCheck visitDuring(DuringArea area) {
        return new DuringCheck(area.getPeriod(), part(area.getArea()));
    }

    private MunicipalitiesCheck municipalities(Set<MunicipalityCode> codes) {
        return new MunicipalitiesCheck(codes, geography);
    }
}
