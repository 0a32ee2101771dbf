package nl.llo.matching.internal.dimension;

import nl.llo.matching.internal.gate.Standing;
import nl.llo.model.profile.KnownSet;
import org.jspecify.annotations.Nullable;

/**
 * Constants of an enum, one bit each. Almost everybody says which of them hold and that no others do: those are looked up at
 * once.
 */
abstract class EnumDimension extends MaskDimension {

    /** Who has these and no others. */
    private final @Nullable Standing[] exactly;

    /**
     * @param constants how many there are
     */
    EnumDimension(int constants) {
        this.exactly = new Standing[1 << constants];
    }

    /** What follows from what is stated to hold, and stated not to, where the list may go on. */
    abstract long masks(int in, int out, boolean complete);

    final Standing find(@Nullable KnownSet<?> known) {
        if (known == null) {
            return find(0);
        }
        int in = (int) known.getIncludedBits();
        if (!known.isComplete()) {
            return find(masks(in, (int) known.getExcludedBits(), false));
        }
        Standing standing = exactly[in];
        if (standing == null) {
            standing = find(masks(in, 0, true));
            exactly[in] = standing;
        }
        return standing;
    }
}
