package nl.llo.matching.internal.gate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.llo.matching.internal.gate.Gate.Fixed;
import nl.llo.matching.outcome.Answer;

/**
 * Makes gates, and makes each of them once. What one dimension decides by itself becomes one {@link Literal}, however it
 * is put together: it is then worked out once for each way in which people can stand on that dimension.
 *
 * <p>For one thread; the gates themselves are immutable.
 */
public final class Gates {

    private final Map<Answer, Fixed> fixed = new EnumMap<>(Answer.class);
    private final Map<Combination, Gate> combinations = new HashMap<>();

    /** Starts without any. */
    public Gates() {
        for (Answer answer : Answer.values()) {
            fixed.put(answer, new Fixed(answer));
        }
    }

    /** The same for everybody. */
    public Gate fixed(Answer answer) {
        return fixed.getOrDefault(answer, new Fixed(answer));
    }

    /** The lowest of the answers; without parts yes. */
    public Gate all(Collection<Gate> parts) {
        return combine(true, parts);
    }

    /** The highest of the answers; without parts no. */
    public Gate any(Collection<Gate> parts) {
        return combine(false, parts);
    }

    /** At least so many of these: built up part by part, so that it takes as many gates as count times parts. */
    public Gate atLeast(int count, List<Gate> parts) {
        List<Gate> reached = new ArrayList<>();
        reached.add(fixed(Answer.YES));
        for (int i = 0; i < count; i++) {
            reached.add(fixed(Answer.NO));
        }
        for (Gate part : parts) {
            for (int i = Math.max(count, 0); i > 0; i--) {
                reached.set(i, any(List.of(reached.get(i), all(List.of(reached.get(i - 1), part)))));
            }
        }
        return reached.get(Math.max(count, 0));
    }

    private Gate combine(boolean conjunction, Collection<Gate> parts) {
        Answer bound = conjunction ? Answer.YES : Answer.NO;
        Set<Gate> kept = new LinkedHashSet<>();
        for (Gate part : parts) {
            if (part instanceof Combination inner && inner.isConjunction() == conjunction) {
                kept.addAll(inner.parts());
            } else {
                kept.add(part);
            }
        }
        for (Gate part : List.copyOf(kept)) {
            if (part instanceof Fixed constant) {
                bound = conjunction ? bound.and(constant.answer()) : bound.or(constant.answer());
                kept.remove(part);
            }
        }
        if (bound == (conjunction ? Answer.NO : Answer.YES)) {
            return fixed(bound);
        }
        Collection<Gate> joined = joinByDimension(conjunction, kept);
        if (bound != (conjunction ? Answer.YES : Answer.NO)) {
            joined.add(fixed(bound));
        }
        if (joined.isEmpty()) {
            return fixed(bound);
        }
        return joined.size() == 1 ? joined.iterator().next() : shared(conjunction, joined);
    }

    /** Makes one literal of all parts that one dimension decides. */
    private Collection<Gate> joinByDimension(boolean conjunction, Collection<Gate> parts) {
        Map<Dimension<?>, List<Gate>> decided = new LinkedHashMap<>();
        for (Gate part : parts) {
            Dimension<?> dimension = part.decidedBy();
            if (dimension != null) {
                decided.computeIfAbsent(dimension, key -> new ArrayList<>()).add(part);
            }
        }
        List<Gate> joined = new ArrayList<>();
        for (Gate part : parts) {
            Dimension<?> dimension = part.decidedBy();
            if (dimension == null) {
                joined.add(part);
            } else {
                List<Gate> together = decided.remove(dimension);
                if (together != null) {
                    joined.add(
                            together.size() == 1
                                    ? together.get(0)
                                    : dimension.literal((Combination) shared(conjunction, together)));
                }
            }
        }
        return joined;
    }

    private Gate shared(boolean conjunction, Collection<Gate> parts) {
        Combination made = new Combination(conjunction, parts);
        Gate known = combinations.putIfAbsent(made, made);
        return known == null ? made : known;
    }
}
