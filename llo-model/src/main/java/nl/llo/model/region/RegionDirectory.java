package nl.llo.model.region;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/** Regions by the codes of both systems and by name. */
final class RegionDirectory {

    private final Directory<RegionCode, LabourMarketRegion> byCbs;
    private final Map<RegionCode, LabourMarketRegion> byAny = new HashMap<>();

    /** Throws {@code IllegalArgumentException} when two regions have one code. */
    RegionDirectory(Collection<LabourMarketRegion> regions) {
        byCbs = new Directory<>("region", regions, LabourMarketRegion::getCode, RegionDirectory::names);
        for (LabourMarketRegion region : regions) {
            byAny.put(region.getCode(), region);
            region.getSuwiCode().ifPresent(suwi -> {
                if (byAny.put(suwi, region) != null) {
                    throw new IllegalArgumentException("two regions have " + suwi);
                }
            });
        }
    }

    private static List<String> names(LabourMarketRegion region) {
        Set<String> names = new LinkedHashSet<>();
        region.getNames().forEach(name -> names.add(name.getName()));
        names.addAll(region.getAliases());
        return List.copyOf(names);
    }

    Optional<LabourMarketRegion> find(RegionCode code) {
        return Optional.ofNullable(byAny.get(code));
    }

    LabourMarketRegion get(RegionCode code) {
        return find(code).orElseThrow(() -> new NoSuchElementException("the geography has no such region"));
    }

    /** The CBS code; throws {@code IllegalArgumentException} when there is no such region. */
    RegionCode requireCbs(RegionCode code) {
        LabourMarketRegion region = byAny.get(code);
        if (region == null) {
            throw new IllegalArgumentException("the geography has no " + code);
        }
        return region.getCode();
    }

    Optional<RegionCode> convert(RegionCode code, RegionCodeSystem system) {
        return system == RegionCodeSystem.CBS
                ? find(code).map(LabourMarketRegion::getCode)
                : find(code).flatMap(LabourMarketRegion::getSuwiCode);
    }

    List<LabourMarketRegion> list() {
        return byCbs.list();
    }

    List<LabourMarketRegion> named(String name) {
        return byCbs.named(name);
    }
}
