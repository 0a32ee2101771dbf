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
    private final Work work = new Work();

    private Decider(Question question) {
        this.problem = question.problem();
        this.worlds = new Worlds(problem, question.reference().getAowTable());
    }

    /** Whether it can hold. */
    public static Possibility decide(Question question) {
        Decider decider = new Decider(question);
        if (decider.surely().isPresent()) {
            return Possibility.SURELY;
        }
        boolean found = decider.perhaps().isPresent();
        return found || decider.work.isUsedUp() ? Possibility.PERHAPS : Possibility.NEVER;
    }

    /** What is enough for it to hold; empty when it cannot, or when too much work would be needed to find it. */
    public static Optional<Witness> findWitness(Question question) {
        Decider decider = new Decider(question);
        return decider.surely().or(decider::perhaps);
    }

    private Optional<Witness> surely() {
        for (Map<PlaceKind, Division> chosen : divisions()) {
            Search search = new Search(problem, ofOthers(chosen), work);
            Domain[] start = worlds.certain(problem);
            List<Choice> choices = search.find(start);
            if (choices != null) {
                return Optional.of(witness(search, start, choices, true));
            }
        }
        return Optional.empty();
    }

    private Optional<Witness> perhaps() {
        Search search = new Search(problem, new boolean[problem.variables().size()], work);
        Domain[] start = worlds.possible(problem);
        @Nullable List<Choice> choices = search.find(start);
        return choices == null ? Optional.empty() : Optional.of(witness(search, start, choices, false));
    }

    /** Leaves out every choice that is not needed; for people whose existence is not certain as well, where that goes. */
    private Witness witness(Search search, Domain[] start, List<Choice> choices, boolean sure) {
        Domain[] everybody = worlds.possible(problem);
        Domain[] people = search.suffice(everybody, choices) ? everybody : start;
        List<Choice> needed = new ArrayList<>(choices);
        for (int i = needed.size() - 1; i >= 0; i--) {
            Choice choice = needed.remove(i);
            if (!search.suffice(people, needed)) {
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
}
