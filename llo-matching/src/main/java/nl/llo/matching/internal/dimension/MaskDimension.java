package nl.llo.matching.internal.dimension;

import nl.llo.matching.internal.gate.Dimension;
import nl.llo.matching.internal.gate.Literal;
import nl.llo.matching.internal.gate.Standing;
import nl.llo.matching.outcome.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Up to 32 things of which each holds, does not hold or is unknown, by itself. The facts are two masks in one number: what
 * holds in the lower half, what does not in the upper.
 */
abstract class MaskDimension extends Dimension<Long> {

    /** How many things fit. */
    static final int WIDTH = 32;

    private final RememberedMasks remembered = new RememberedMasks(12);
    /** Of whom nothing is known. */
    private @Nullable Standing unknown;

    static long masks(int in, int out) {
        return (in & 0xFFFF_FFFFL) | ((long) out << 32);
    }

    private static int in(long masks) {
        return (int) masks;
    }

    private static int out(long masks) {
        return (int) (masks >>> 32);
    }

    /** At least one of these holds. */
    final Literal anyOf(int wanted) {
        return literal(
                "any" + wanted,
                masks -> (in(masks) & wanted) != 0
                        ? Truth.TRUE
                        : (~out(masks) & wanted) != 0 ? Truth.UNKNOWN : Truth.FALSE);
    }

    /** None of these holds. */
    final Literal noneOf(int wanted) {
        return literal(
                "none" + wanted,
                masks -> (in(masks) & wanted) != 0
                        ? Truth.FALSE
                        : (~out(masks) & wanted) != 0 ? Truth.UNKNOWN : Truth.TRUE);
    }

    /** It is known whether this holds, which is nothing else than unknown otherwise. */
    final Literal known(int bit, boolean fits) {
        return literal(
                "known" + bit + fits, masks -> ((in(masks) | out(masks)) & bit) == 0 ? Truth.UNKNOWN : Truth.of(fits));
    }

    /** It is known that this holds, or does not; never unknown. */
    final Literal surely(int bit, boolean holds) {
        return literal("surely" + bit + holds, masks -> Truth.of(((holds ? in(masks) : out(masks)) & bit) != 0));
    }

    /** It is not known that this holds, or that it does not; never unknown. */
    final Literal notSurely(int bit, boolean holds) {
        return literal("unsure" + bit + holds, masks -> Truth.of(((holds ? in(masks) : out(masks)) & bit) == 0));
    }

    /** How those stand of whom this is known, as {@link #masks} puts it. */
    final Standing find(long masks) {
        if (masks == 0) {
            Standing nothing = unknown;
            if (nothing == null) {
                nothing = stand(0L);
                unknown = nothing;
            }
            return nothing;
        }
        Standing known = remembered.find(masks);
        return known == null ? remembered.keep(masks, stand(masks)) : known;
    }
}
