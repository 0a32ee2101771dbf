package nl.llo.model.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Who borders on whom: municipalities as stated; regions and provinces as follows from their municipalities. */
final class Neighbours {

    private final TableDates dates;
    private final Map<MunicipalityCode, NavigableSet<MunicipalityCode>> municipalities = new HashMap<>();
    private final Set<Set<MunicipalityCode>> unconfirmed = new HashSet<>();
    private final List<Map<RegionCode, NavigableSet<RegionCode>>> regions = new ArrayList<>();
    private final Map<ProvinceCode, NavigableSet<ProvinceCode>> provinces;

    /** Throws {@code IllegalArgumentException} when a row names an unknown municipality or one as its own neighbour. */
    Neighbours(
            TableDates dates,
            RegionAnswers answers,
            Map<MunicipalityCode, Municipality> known,
            Collection<MunicipalityBorders> rows) {
        this.dates = dates;
        for (MunicipalityBorders row : rows) {
            row.getNeighbours().forEach(other -> addPair(known.keySet(), row.getMunicipality(), other));
            row.getUnconfirmed().forEach(other -> {
                addPair(known.keySet(), row.getMunicipality(), other);
                unconfirmed.add(Set.of(row.getMunicipality(), other));
            });
        }
        for (int table = 0; table < dates.size(); table++) {
            int index = table;
            regions.add(lift(code -> answers.inTable(index, code).getPlace()));
        }
        provinces = lift(code -> Optional.ofNullable(known.get(code)).flatMap(Municipality::getProvince));
    }

    private void addPair(Set<MunicipalityCode> known, MunicipalityCode one, MunicipalityCode other) {
        Rows.requireKnown(known, one);
        Rows.requireKnown(known, other);
        if (one.equals(other)) {
            throw new IllegalArgumentException(one + " cannot be its own neighbour");
        }
        add(municipalities, one, other);
        add(municipalities, other, one);
    }

    private static <C> void add(Map<C, NavigableSet<C>> map, C one, C other) {
        map.computeIfAbsent(one, k -> new TreeSet<>()).add(other);
    }

    /** Areas that lie in different wholes make these wholes neighbours. */
    private <C> Map<C, NavigableSet<C>> lift(Function<MunicipalityCode, Optional<C>> whole) {
        Map<C, NavigableSet<C>> lifted = new HashMap<>();
        municipalities.forEach((code, others) -> whole.apply(code).ifPresent(one -> {
            for (MunicipalityCode neighbour : others) {
                whole.apply(neighbour).filter(other -> !other.equals(one)).ifPresent(other -> add(lifted, one, other));
            }
        }));
        return lifted;
    }

    List<MunicipalityCode> of(MunicipalityCode code) {
        return List.copyOf(municipalities.getOrDefault(code, new TreeSet<>()));
    }

    boolean isConfirmed(MunicipalityCode one, MunicipalityCode other) {
        return municipalities.getOrDefault(one, new TreeSet<>()).contains(other)
                && !unconfirmed.contains(Set.of(one, other));
    }

    List<ProvinceCode> of(ProvinceCode code) {
        return List.copyOf(provinces.getOrDefault(code, new TreeSet<>()));
    }

    /** By the table of the day, else the next one, else the last. */
    List<RegionCode> of(RegionCode code, LocalDate day) {
        if (dates.size() == 0) {
            return List.of();
        }
        int table = dates.covering(day) >= 0 ? dates.covering(day) : Math.min(dates.startedBy(day), dates.size() - 1);
        return List.copyOf(regions.get(table).getOrDefault(code, new TreeSet<>()));
    }
}
