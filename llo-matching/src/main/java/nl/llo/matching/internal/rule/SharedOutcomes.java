package nl.llo.matching.internal.rule;

import java.util.function.Function;
import nl.llo.matching.outcome.CriterionOutcome;
import org.jspecify.annotations.Nullable;

/**
 * Outcomes of one rule that are the same for everybody whose case is the same, each made when it is first told. Thread-safe:
 * two threads make the same.
 *
 * @param <K> the cases
 */
public final class SharedOutcomes<K extends Enum<K>> {

    private final Function<K, CriterionOutcome> maker;
    private final @Nullable CriterionOutcome[] made;

    /**
     * Shares outcomes.
     *
     * @param cases the cases
     * @param maker makes the outcome of a case, always the same
     */
    public SharedOutcomes(Class<K> cases, Function<K, CriterionOutcome> maker) {
        this.maker = maker;
        this.made = new CriterionOutcome[cases.getEnumConstants().length];
    }

    /** The outcome of a case. */
    @SuppressWarnings("EnumOrdinal") // a map of enums took a fifth of the time of an explanation
    public CriterionOutcome get(K which) {
        CriterionOutcome known = made[which.ordinal()];
        if (known == null) {
            known = maker.apply(which);
            made[which.ordinal()] = known;
        }
        return known;
    }
}
