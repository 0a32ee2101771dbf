package nl.llo.model.region;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Who came after whom. */
final class Succession {

    private final Map<MunicipalityCode, NavigableSet<MunicipalityCode>> successors = new HashMap<>();
    private final Map<MunicipalityCode, NavigableSet<MunicipalityCode>> predecessors = new HashMap<>();

    /** Throws {@code IllegalArgumentException} when a municipality would come after itself. */
    Succession(Collection<Municipality> municipalities) {
        for (Municipality municipality : municipalities) {
            for (Successor successor : municipality.getSuccessors()) {
                add(successors, municipality.getCode(), successor.getMunicipality());
                add(predecessors, successor.getMunicipality(), municipality.getCode());
            }
        }
        Set<MunicipalityCode> clean = new HashSet<>();
        for (MunicipalityCode start : successors.keySet()) {
            refuseCircle(start, new HashSet<>(), clean);
        }
    }

    private static void add(
            Map<MunicipalityCode, NavigableSet<MunicipalityCode>> map, MunicipalityCode key, MunicipalityCode value) {
        map.computeIfAbsent(key, k -> new TreeSet<>()).add(value);
    }

    private void refuseCircle(MunicipalityCode code, Set<MunicipalityCode> path, Set<MunicipalityCode> clean) {
        if (!path.add(code)) {
            throw new IllegalArgumentException("a municipality comes after itself: " + code);
        }
        for (MunicipalityCode next : direct(code, Relatives.SUCCESSORS)) {
            if (!clean.contains(next)) {
                refuseCircle(next, path, clean);
            }
        }
        path.remove(code);
        clean.add(code);
    }

    NavigableSet<MunicipalityCode> direct(MunicipalityCode code, Relatives relatives) {
        Map<MunicipalityCode, NavigableSet<MunicipalityCode>> map =
                relatives == Relatives.SUCCESSORS ? successors : predecessors;
        return map.getOrDefault(code, new TreeSet<>());
    }

    /** All of them, however far away, in code order. */
    List<MunicipalityCode> all(MunicipalityCode code, Relatives relatives) {
        NavigableSet<MunicipalityCode> found = new TreeSet<>();
        collect(code, relatives, found);
        return List.copyOf(found);
    }

    private void collect(MunicipalityCode code, Relatives relatives, NavigableSet<MunicipalityCode> found) {
        for (MunicipalityCode next : direct(code, relatives)) {
            if (found.add(next)) {
                collect(next, relatives, found);
            }
        }
    }
}
