package nl.llo.matching.internal.gate;

import nl.llo.matching.outcome.Answer;
import org.jspecify.annotations.Nullable;

/**
 * A part of a rule that only grows truer when its parts do: a fixed answer, a {@link Literal}, or all or any of other
 * gates. There is no negation and no counting, so one computation serves for "surely", "likely" and "possibly" alike.
 */
public sealed interface Gate permits Gate.Fixed, Literal, Combination {

    /** The dimension that alone decides it; null when there is none or more than one, or when a text has a say. */
    @Nullable
    Dimension<?> decidedBy();

    /**
     * The same for everybody.
     *
     * @param answer the answer
     */
    record Fixed(Answer answer) implements Gate {
        @Override
        public @Nullable Dimension<?> decidedBy() {
            return null;
        }
    }
}
