package nl.llo.matching.internal.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.llo.matching.internal.search.Search.Choice;
import nl.llo.model.profile.PlaceKind;
import org.jspecify.annotations.Nullable;

/** Answers questions. */
public final class Decider {

    private final Problem problem;
    private final Worlds worlds;
    private final Work work;

    private Decider(Question question, Work work) {
        this.work = work;
        this.problem = question.problem();
        this.worlds = new Worlds(problem, question.reference().getAowTable());
    }

    /** Whether it can hold. */
    public static Possibility decide(Question question) {
        Decider decider = new Decider(question, new Work(Work.ALLOWED));
        if (decider.surely() != null) {
            return Possibility.SURELY;
        }
        return decider.perhaps() != null || decider.work.isUsedUp() ? Possibility.PERHAPS : Possibility.NEVER;
    }

    /** True when nobody makes it true, and there was enough work left to find out. */
    public static boolean isImpossible(Question question, Work work) {
        return new Decider(question, work).perhaps() == null && !work.isUsedUp();
    }

    /** What is enough for it to hold; empty when it cannot, or when too much work would be needed to find it. */
    public static Optional<Witness> findWitness(Question question) {
        Decider decider = new Decider(question, new Work(Work.ALLOWED));
        Found sure = decider.surely();
        Found found = sure != null ? sure : decider.perhaps();
        return found == null ? Optional.empty() : Optional.of(decider.witness(found, sure != null));
    }

    private @Nullable Found surely() {
        Domain[] start = worlds.certain(problem);
        for (Map<PlaceKind, Division> chosen : divisions()) {
            Found found = find(start, ofOthers(chosen));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Found perhaps() {
        return find(worlds.possible(problem), new boolean[problem.variables().size()]);
    }

    private @Nullable Found find(Domain[] start, boolean[] ofOthers) {
        Search search = new Search(problem, ofOthers, work);
        List<Choice> choices = search.find(start);
        return choices == null ? null : new Found(search, start, choices);
    }

    /** Adds what makes it hold for people whose existence is not certain as well, and leaves out what is not needed. */
    private Witness witness(Found found, boolean sure) {
        Domain[] everybody = worlds.possible(problem);
        List<Choice> needed = found.search.extend(found.choices, found.start, everybody);
        for (int i = needed.size() - 1; i >= 0; i--) {
            Choice choice = needed.remove(i);
            if (!found.search.suffice(everybody, needed)) {
                needed.add(i, choice);
            }
        }
        return new WitnessFacts(problem, everybody, needed).witness(sure);
    }

    /**
     * Where a place is asked about in several divisions, only one of them can be chosen freely: it is not known how the
     * others lie relative to it. Each way of choosing.
     */
    private List<Map<PlaceKind, Division>> divisions() {
        Map<PlaceKind, Set<Division>> used = new EnumMap<>(PlaceKind.class);
        for (Variable variable : problem.variables()) {
            if (variable instanceof Variable.OfPlace place) {
                used.computeIfAbsent(place.kind(), kind -> new TreeSet<>()).add(place.division());
            }
        }
        List<Map<PlaceKind, Division>> ways = new ArrayList<>(List.of(new EnumMap<>(PlaceKind.class)));
        used.forEach((kind, divisions) -> {
            List<Map<PlaceKind, Division>> more = new ArrayList<>();
            for (Map<PlaceKind, Division> way : ways) {
                for (Division division : divisions) {
                    Map<PlaceKind, Division> longer = new EnumMap<>(PlaceKind.class);
                    longer.putAll(way);
                    longer.put(kind, division);
                    more.add(longer);
                }
            }
            ways.clear();
            ways.addAll(more);
        });
        return ways;
    }

    private boolean[] ofOthers(Map<PlaceKind, Division> chosen) {
        boolean[] ofOthers = new boolean[problem.variables().size()];
        for (int i = 0; i < ofOthers.length; i++) {
            Variable variable = problem.variables().get(i);
            ofOthers[i] = variable instanceof Variable.Undecided
                    || (variable instanceof Variable.OfPlace place && chosen.get(place.kind()) != place.division())
                    || (variable instanceof Variable.OfNeighbourhood place
                            && chosen.get(place.kind()) != Division.MUNICIPALITY);
        }
        return ofOthers;
    }

    /** Choices that make it true. */
    private static final class Found {
        private final Search search;
        private final Domain[] start;
        private final List<Choice> choices;

        Found(Search search, Domain[] start, List<Choice> choices) {
            this.search = search;
            this.start = start;
            this.choices = choices;
        }
    }
}
