package nl.llo.matching.internal.nearmiss;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import nl.llo.matching.internal.vary.Aspect;
import nl.llo.matching.internal.vary.Cell;
import nl.llo.matching.internal.vary.Effort;
import nl.llo.matching.internal.vary.Subject;
import nl.llo.matching.nearmiss.NearMisses;
import nl.llo.model.profile.Profile;

/**
 * Finds every smallest set of aspects that can make something hold, by trying sets of one, of two and so on. A set that holds a
 * smaller one that does is not tried: something in it could be left out.
 */
final class FlipSearch {

    private final Map<Subject, Aspect> aspects;
    private final List<Subject> subjects;
    private final Predicate<Profile> goal;
    private final Effort effort;
    private final List<Flip> found = new ArrayList<>();
    private final List<Set<Subject>> foundSets = new ArrayList<>();

    FlipSearch(Map<Subject, Aspect> aspects, Predicate<Profile> goal, Effort effort) {
        this.aspects = aspects;
        this.subjects = List.copyOf(aspects.keySet());
        this.goal = goal;
        this.effort = effort;
    }

    List<Flip> find(Profile profile) {
        int most = Math.min(NearMisses.MOST_CHANGES, subjects.size());
        for (int size = 1; size <= most; size++) {
            choose(size, 0, new ArrayList<>(), profile);
        }
        return found;
    }

    private void choose(int size, int from, List<Subject> chosen, Profile profile) {
        if (chosen.size() == size) {
            if (foundSets.stream().noneMatch(chosen::containsAll)) {
                attempt(List.copyOf(chosen), profile);
            }
            return;
        }
        for (int i = from; i < subjects.size() && !effort.isCut(); i++) {
            chosen.add(subjects.get(i));
            choose(size, i + 1, chosen, profile);
            chosen.remove(chosen.size() - 1);
        }
    }

    private void attempt(List<Subject> chosen, Profile profile) {
        List<List<Cell>> solutions = new ArrayList<>();
        attempt(chosen, 0, new ArrayList<>(), profile, solutions);
        if (!solutions.isEmpty()) {
            found.addAll(new Boxes(chosen, aspects, solutions).list());
            foundSets.add(new HashSet<>(chosen));
        }
    }

    private void attempt(List<Subject> chosen, int at, List<Cell> cells, Profile profile, List<List<Cell>> solutions) {
        if (at == chosen.size()) {
            if (effort.take() && goal.test(profile)) {
                solutions.add(List.copyOf(cells));
            }
            return;
        }
        for (Cell cell : Objects.requireNonNull(aspects.get(chosen.get(at))).getCells()) {
            cells.add(cell);
            attempt(chosen, at + 1, cells, cell.applyTo(profile), solutions);
            cells.remove(cells.size() - 1);
        }
    }
}
