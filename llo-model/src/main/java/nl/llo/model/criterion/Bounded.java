package nl.llo.model.criterion;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A criterion with a lower and an upper bound, both included; at least one must be there, and the lower may not lie above
 * the upper. Both are constraints: such a criterion can be built and is reported.
 *
 * @param <T> what is bounded
 */
@BoundsInOrder
public interface Bounded<T extends Comparable<? super T>> {
    /** The lower bound, included; absent when there is none. */
    Optional<T> getMin();

    /** The upper bound, included; absent when there is none. */
    Optional<T> getMax();

    /** True when anything is limited at all. */
    @Value.NonAttribute
    default boolean hasBound() {
        return getMin().isPresent() || getMax().isPresent();
    }
}
