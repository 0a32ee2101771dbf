package nl.llo.matching.internal.nearmiss;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.llo.matching.internal.vary.Aspect;
import nl.llo.matching.internal.vary.Cell;
import nl.llo.matching.internal.vary.Subject;
import nl.llo.matching.nearmiss.ChangeKind;

/** Aspects with cells of values: whichever value of its cells each aspect gets, something holds that did not. */
final class Flip {

    static final Flip NOTHING = new Flip(Map.of(), Map.of());

    private final Map<Subject, Aspect> aspects;
    private final Map<Subject, List<Cell>> cells;

    Flip(Map<Subject, Aspect> aspects, Map<Subject, List<Cell>> cells) {
        this.aspects = aspects;
        this.cells = cells;
    }

    Set<Subject> subjects() {
        return cells.keySet();
    }

    Aspect aspect(Subject subject) {
        return Objects.requireNonNull(aspects.get(subject));
    }

    List<Cell> cells(Subject subject) {
        return Objects.requireNonNull(cells.get(subject));
    }

    ChangeKind kind(Subject subject) {
        return cells(subject).get(0).getKind();
    }

    boolean isWithinReach() {
        return subjects().stream().noneMatch(subject -> kind(subject) == ChangeKind.FIXED);
    }

    /** Both together. */
    Flip and(Flip other) {
        Map<Subject, Aspect> allAspects = new LinkedHashMap<>(aspects);
        allAspects.putAll(other.aspects);
        Map<Subject, List<Cell>> allCells = new LinkedHashMap<>(cells);
        allCells.putAll(other.cells);
        return new Flip(allAspects, allCells);
    }
}
