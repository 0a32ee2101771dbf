package nl.llo.model.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;

/** Who borders on whom: municipalities as stated; regions and provinces as follows from their municipalities. */
final class Neighbours {

    private final TableDates dates;
    private final RegionAnswers answers;
    private final Directory<MunicipalityCode, Municipality> municipalities;
    /** Of each municipality the numbers of its neighbours. */
    private final List<List<Integer>> neighbours = new ArrayList<>();

    private final Set<Set<MunicipalityCode>> unconfirmed = new HashSet<>();

    /** Throws {@code IllegalArgumentException} when a row names an unknown municipality or one as its own neighbour. */
    Neighbours(
            TableDates dates,
            RegionAnswers answers,
            Directory<MunicipalityCode, Municipality> municipalities,
            Collection<MunicipalityBorders> rows) {
        this.dates = dates;
        this.answers = answers;
        this.municipalities = municipalities;
        for (int index = 0; index < municipalities.size(); index++) {
            neighbours.add(new ArrayList<>());
        }
        for (MunicipalityBorders row : rows) {
            for (MunicipalityCode other : row.getNeighbours()) {
                addPair(row.getMunicipality(), other);
            }
            for (MunicipalityCode other : row.getUnconfirmed()) {
                addPair(row.getMunicipality(), other);
                unconfirmed.add(Set.of(row.getMunicipality(), other));
            }
        }
    }

    private void addPair(MunicipalityCode one, MunicipalityCode other) {
        int first = municipalities.requireIndex(one);
        int second = municipalities.requireIndex(other);
        if (first == second) {
            throw new IllegalArgumentException(one + " cannot be its own neighbour");
        }
        if (!neighbours.get(first).contains(second)) {
            neighbours.get(first).add(second);
            neighbours.get(second).add(first);
        }
    }

    List<MunicipalityCode> of(MunicipalityCode code) {
        return neighbours.get(municipalities.requireIndex(code)).stream()
                .map(index -> municipalities.get(index).getCode())
                .sorted()
                .toList();
    }

    boolean isConfirmed(MunicipalityCode one, MunicipalityCode other) {
        int first = municipalities.indexOf(one);
        return first >= 0
                && neighbours.get(first).contains(municipalities.indexOf(other))
                && !unconfirmed.contains(Set.of(one, other));
    }

    List<ProvinceCode> of(ProvinceCode code) {
        return around(code, index -> municipalities.get(index).getProvince());
    }

    /** By the table of the day, else the next one, else the last. */
    List<RegionCode> of(RegionCode code, LocalDate day) {
        if (dates.size() == 0) {
            return List.of();
        }
        int covering = dates.covering(day);
        int table = covering >= 0 ? covering : Math.min(dates.startedBy(day), dates.size() - 1);
        return around(code, index -> answers.inTable(table, index).getPlace());
    }

    /** Municipalities that lie in different wholes make these wholes neighbours. */
    private <C> List<C> around(C whole, IntFunction<Optional<C>> wholeOf) {
        NavigableSet<C> found = new TreeSet<>();
        for (int index = 0; index < neighbours.size(); index++) {
            if (!neighbours.get(index).isEmpty()
                    && wholeOf.apply(index).filter(whole::equals).isPresent()) {
                for (int neighbour : neighbours.get(index)) {
                    wholeOf.apply(neighbour).ifPresent(found::add);
                }
            }
        }
        found.remove(whole);
        return List.copyOf(found);
    }
}
