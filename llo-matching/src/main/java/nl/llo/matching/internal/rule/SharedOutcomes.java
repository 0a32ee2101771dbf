package nl.llo.matching.internal.rule;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import nl.llo.matching.outcome.CriterionOutcome;

/**
 * Outcomes of one rule that are the same for everybody whose case is the same, each made when it is first told. Thread-safe.
 *
 * @param <K> the cases
 */
public final class SharedOutcomes<K extends Enum<K>> {

    private final Function<K, CriterionOutcome> maker;
    private volatile Map<K, CriterionOutcome> made;

    /**
     * Shares outcomes.
     *
     * @param cases the cases
     * @param maker makes the outcome of a case, always the same
     */
    public SharedOutcomes(Class<K> cases, Function<K, CriterionOutcome> maker) {
        this.maker = maker;
        this.made = new EnumMap<>(cases);
    }

    /** The outcome of a case. */
    public CriterionOutcome get(K which) {
        CriterionOutcome known = made.get(which);
        return known == null ? make(which) : known;
    }

    private synchronized CriterionOutcome make(K which) {
        Map<K, CriterionOutcome> more = new EnumMap<>(made);
        CriterionOutcome outcome = more.computeIfAbsent(which, maker);
        made = more;
        return outcome;
    }
}
