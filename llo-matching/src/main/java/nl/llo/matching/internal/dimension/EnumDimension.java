package nl.llo.matching.internal.dimension;

import nl.llo.matching.internal.gate.Standing;
import nl.llo.model.profile.KnownSet;
import org.jspecify.annotations.Nullable;

/**
 * Constants of an enum, one bit each. Almost everybody says which of them hold and that no others do: those are looked up at
 * once.
 *
 * @param <E> the enum
 */
abstract class EnumDimension<E extends Enum<E>> extends MaskDimension {

    /** Who has these and no others. */
    private final @Nullable Standing[] exactly;

    /**
     * @param constants how many there are
     */
    EnumDimension(int constants) {
        this.exactly = new Standing[1 << constants];
    }

    /** What follows from what is stated. */
    abstract long masks(KnownSet<E> known);

    final Standing find(@Nullable KnownSet<E> known) {
        if (known == null) {
            return find(0);
        }
        if (!known.isComplete()) {
            return find(masks(known));
        }
        int in = (int) known.getIncludedBits();
        Standing standing = exactly[in];
        if (standing == null) {
            standing = find(masks(known));
            exactly[in] = standing;
        }
        return standing;
    }
}
