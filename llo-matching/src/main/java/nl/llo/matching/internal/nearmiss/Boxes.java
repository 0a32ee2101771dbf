package nl.llo.matching.internal.nearmiss;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.llo.matching.internal.vary.Aspect;
import nl.llo.matching.internal.vary.Cell;
import nl.llo.matching.internal.vary.Subject;

/** Puts single solutions together where every combination is one: "mbo 2 or higher" instead of each level by itself. */
final class Boxes {

    private final List<Subject> subjects;
    private final Map<Subject, Aspect> aspects;
    private final List<List<Cell>> solutions;
    private final Set<List<Cell>> all;

    Boxes(List<Subject> subjects, Map<Subject, Aspect> aspects, List<List<Cell>> solutions) {
        this.subjects = subjects;
        this.aspects = aspects;
        this.solutions = solutions;
        this.all = new HashSet<>(solutions);
    }

    /** Flips that hold every solution between them, and nothing else. */
    List<Flip> list() {
        Set<List<Cell>> told = new HashSet<>();
        List<Flip> flips = new ArrayList<>();
        for (List<Cell> solution : solutions) {
            if (!told.contains(solution)) {
                List<List<Cell>> box = grow(solution);
                combinations(box, 0, new ArrayList<>(), told);
                Map<Subject, List<Cell>> cells = new LinkedHashMap<>();
                for (int i = 0; i < subjects.size(); i++) {
                    cells.put(subjects.get(i), box.get(i));
                }
                flips.add(new Flip(aspects, cells));
            }
        }
        return flips;
    }

    private List<List<Cell>> grow(List<Cell> solution) {
        List<List<Cell>> box = new ArrayList<>();
        solution.forEach(cell -> box.add(new ArrayList<>(List.of(cell))));
        for (int i = 0; i < subjects.size(); i++) {
            for (Cell cell :
                    Objects.requireNonNull(aspects.get(subjects.get(i))).getCells()) {
                List<Cell> own = box.get(i);
                if (cell.getKind() == own.get(0).getKind() && !own.contains(cell)) {
                    List<List<Cell>> slice = new ArrayList<>(box);
                    slice.set(i, List.of(cell));
                    Set<List<Cell>> wanted = new HashSet<>();
                    combinations(slice, 0, new ArrayList<>(), wanted);
                    if (all.containsAll(wanted)) {
                        own.add(cell);
                    }
                }
            }
        }
        return box;
    }

    private static void combinations(List<List<Cell>> box, int at, List<Cell> chosen, Set<List<Cell>> found) {
        if (at == box.size()) {
            found.add(List.copyOf(chosen));
            return;
        }
        for (Cell cell : box.get(at)) {
            chosen.add(cell);
            combinations(box, at + 1, chosen, found);
            chosen.remove(chosen.size() - 1);
        }
    }
}
