package nl.llo.benchmark.naive;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import nl.llo.benchmark.naive.Facts.Spot;
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
import nl.llo.model.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** Whether a place lies in an area, mergers of municipalities left aside. */
final class AreaAsk implements AreaVisitor<AreaAsk.In> {

    /** Whether a place lies in one area. */
    interface In {
        @Nullable
        Boolean lies(Spot spot, Facts facts);
    }

    private final Geography geography;

    AreaAsk(Geography geography) {
        this.geography = geography;
    }

    In of(Area area) {
        return area.accept(this);
    }

    private static @Nullable Boolean in(Collection<?> codes, @Nullable Object code) {
        return code == null ? null : codes.contains(code);
    }

    @Override
    public In visitNational(NationalArea area) {
        return (spot, facts) -> true;
    }

    @Override
    public In visitProvinces(ProvincesArea area) {
        Set<?> codes = new HashSet<>(area.getCodes());
        return (spot, facts) -> in(codes, spot.province);
    }

    @Override
    public In visitRegions(RegionsArea area) {
        Set<RegionCode> codes = new HashSet<>();
        area.getCodes().forEach(code -> codes.add(geography.getRegion(code).getCode()));
        return (spot, facts) -> in(codes, spot.region);
    }

    @Override
    public In visitMunicipalities(MunicipalitiesArea area) {
        Set<?> codes = new HashSet<>(area.getCodes());
        return (spot, facts) -> in(codes, spot.municipality);
    }

    @Override
    public In visitPostcodes(PostcodesArea area) {
        throw new UnsupportedOperationException("no postcodes in the built-in catalogue");
    }

    @Override
    public In visitNeighbourhoods(NeighbourhoodsArea area) {
        return (spot, facts) -> {
            if (spot.municipality != null && !spot.municipality.equals(area.getMunicipality())) {
                return false;
            }
            Boolean named = spot.neighbourhood == null ? null : area.getNames().contains(spot.neighbourhood);
            return spot.municipality == null && (named == null || named) ? null : named;
        };
    }

    @Override
    public In visitUnion(UnionArea area) {
        var parts = area.getParts().stream().map(this::of).toList();
        return (spot, facts) -> {
            Boolean answer = false;
            for (In part : parts) {
                Boolean one = part.lies(spot, facts);
                if (one == null) {
                    answer = null;
                } else if (one) {
                    return true;
                }
            }
            return answer;
        };
    }

    @Override
    public In visitExcept(ExceptArea area) {
        In of = of(area.getOf());
        In without = of(area.getWithout());
        return (spot, facts) -> {
            Boolean in = of.lies(spot, facts);
            Boolean out = without.lies(spot, facts);
            if ((in != null && !in) || (out != null && out)) {
                return false;
            }
            return in == null || out == null ? null : true;
        };
    }

    @Override
    public In visitDuring(DuringArea area) {
        In inner = of(area.getArea());
        return (spot, facts) -> area.getPeriod().contains(facts.day) ? inner.lies(spot, facts) : Boolean.FALSE;
    }
}
