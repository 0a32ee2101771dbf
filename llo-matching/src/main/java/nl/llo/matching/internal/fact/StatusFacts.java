package nl.llo.matching.internal.fact;

import java.util.Optional;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.profile.EmploymentStatus;
import nl.llo.model.profile.KnownSet;

/**
 * Which statuses are known to hold and which not. Who has a status has every broader one; who is known not to have a status
 * has no narrower one. Where a list contradicts itself, what is stated to hold holds.
 */
@SuppressWarnings("EnumOrdinal") // the bits live no longer than the constants
public final class StatusFacts {

    private static final EmploymentStatus[] ALL = EmploymentStatus.values();
    private static final long[] BROADER = new long[ALL.length];
    private static final long[] NARROWER = new long[ALL.length];

    static {
        for (EmploymentStatus narrow : ALL) {
            for (EmploymentStatus broad : ALL) {
                if (narrow.implies(broad)) {
                    BROADER[narrow.ordinal()] |= 1L << broad.ordinal();
                    NARROWER[broad.ordinal()] |= 1L << narrow.ordinal();
                }
            }
        }
    }

    private final long held;
    private final long ruledOut;

    /** Works it out from what is stated. */
    public StatusFacts(Optional<KnownSet<EmploymentStatus>> stated) {
        KnownSet<EmploymentStatus> known = stated.orElse(null);
        held = known == null ? 0 : held(known);
        ruledOut = known == null ? 0 : ruledOut(known);
    }

    /** What holds of what is known, each status as the bit of its ordinal. */
    public static long held(KnownSet<EmploymentStatus> known) {
        return together(known.getIncludedBits(), BROADER);
    }

    /** What does not hold by what is known, each status as the bit of its ordinal. */
    public static long ruledOut(KnownSet<EmploymentStatus> known) {
        long out = known.isComplete() ? (1L << ALL.length) - 1 : together(known.getExcludedBits(), NARROWER);
        return out & ~held(known);
    }

    private static long together(long bits, long[] following) {
        long all = 0;
        for (long left = bits; left != 0; left &= left - 1) {
            all |= following[Long.numberOfTrailingZeros(left)];
        }
        return all;
    }

    /** Whether the person has a status. */
    public Truth has(EmploymentStatus status) {
        long bit = 1L << status.ordinal();
        return (held & bit) != 0 ? Truth.TRUE : (ruledOut & bit) != 0 ? Truth.FALSE : Truth.UNKNOWN;
    }
}
