package nl.llo.matching.internal.question;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.llo.matching.internal.vary.Aspect;
import nl.llo.matching.internal.vary.Cell;
import nl.llo.matching.internal.vary.Effort;
import nl.llo.matching.internal.vary.Parts.Part;
import nl.llo.matching.internal.vary.Situation;
import nl.llo.matching.internal.vary.Subject;
import nl.llo.matching.nearmiss.ChangeKind;
import nl.llo.matching.outcome.Answer;
import nl.llo.model.profile.Profile;

/** The answers of one part of a regulation under every way in which what is unknown can turn out. */
final class Completions {

    private final Situation situation;
    private final Part part;
    private final Map<Subject, List<Cell>> open = new LinkedHashMap<>();
    private final List<Subject> subjects;
    private final Map<List<Integer>, Answer> answers = new HashMap<>();
    private final boolean isComplete;

    Completions(Situation situation, Part part, Profile profile, Effort effort) {
        this.situation = situation;
        this.part = part;
        part.aspects().forEach((subject, aspect) -> {
            List<Cell> cells = toLearn(aspect);
            if (!cells.isEmpty()) {
                open.put(subject, cells);
            }
        });
        subjects = List.copyOf(open.keySet());
        isComplete = visit(profile, new ArrayList<>(), effort);
    }

    private static List<Cell> toLearn(Aspect aspect) {
        return aspect.getCells().stream()
                .filter(cell -> cell.getKind() == ChangeKind.TO_LEARN)
                .toList();
    }

    private boolean visit(Profile profile, List<Integer> chosen, Effort effort) {
        if (chosen.size() == subjects.size()) {
            if (!effort.take()) {
                return false;
            }
            answers.put(List.copyOf(chosen), situation.answer(part.criteria(), profile));
            return true;
        }
        List<Cell> cells = open.getOrDefault(subjects.get(chosen.size()), List.of());
        for (int i = 0; i < cells.size(); i++) {
            chosen.add(i);
            boolean goesOn = visit(cells.get(i).applyTo(profile), chosen, effort);
            chosen.subList(chosen.size() - 1, chosen.size()).clear();
            if (!goesOn) {
                return false;
            }
        }
        return true;
    }

    boolean isComplete() {
        return isComplete;
    }

    Set<Subject> subjects() {
        return open.keySet();
    }

    /** Every answer that some way gives. */
    Set<Answer> possible() {
        return answers.isEmpty() ? EnumSet.noneOf(Answer.class) : EnumSet.copyOf(answers.values());
    }

    /**
     * True when two ways that differ in these subjects alone make a difference under one of the ceilings.
     *
     * @param some the subjects that one question is about
     * @param ceilings what the answers of everything else can be
     */
    boolean isDecidedBy(Set<Subject> some, Set<Answer> ceilings) {
        Map<List<Integer>, Set<Answer>> byRest = new HashMap<>();
        answers.forEach((chosen, answer) -> {
            List<Integer> rest = new ArrayList<>(chosen);
            for (int i = 0; i < rest.size(); i++) {
                if (some.contains(subjects.get(i))) {
                    rest.set(i, -1);
                }
            }
            byRest.computeIfAbsent(rest, each -> EnumSet.noneOf(Answer.class)).add(answer);
        });
        return byRest.values().stream()
                .anyMatch(found -> ceilings.stream()
                        .anyMatch(ceiling ->
                                found.stream().map(ceiling::and).distinct().count() > 1));
    }
}
