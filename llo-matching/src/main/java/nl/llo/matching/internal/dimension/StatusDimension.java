package nl.llo.matching.internal.dimension;

import nl.llo.matching.internal.gate.Standing;
import nl.llo.model.profile.EmploymentStatus;
import nl.llo.model.profile.ProfileCodes;

/**
 * Positions on the labour market, with the broader ones that follow from what is held and the narrower ones that follow from
 * what is not. To the same result as {@link nl.llo.matching.internal.fact.StatusFacts}, by tables.
 */
@SuppressWarnings("EnumOrdinal") // the bits live no longer than the constants
final class StatusDimension extends EnumDimension {

    private static final EmploymentStatus[] ALL = EmploymentStatus.values();
    private static final int[] BROADER = new int[ALL.length];
    private static final int[] NARROWER = new int[ALL.length];

    static {
        for (EmploymentStatus narrow : ALL) {
            for (EmploymentStatus broad : ALL) {
                if (narrow.implies(broad)) {
                    BROADER[narrow.ordinal()] |= 1 << broad.ordinal();
                    NARROWER[broad.ordinal()] |= 1 << narrow.ordinal();
                }
            }
        }
    }

    StatusDimension() {
        super(ALL.length);
    }

    @Override
    long masks(int in, int out, boolean complete) {
        int held = together(in, BROADER);
        return masks(held, (complete ? -1 : together(out, NARROWER)) & ~held);
    }

    private static int together(int bits, int[] following) {
        int all = 0;
        for (int left = bits; left != 0; left &= left - 1) {
            all |= following[Integer.numberOfTrailingZeros(left)];
        }
        return all;
    }

    @Override
    public Standing find(ProfileCodes codes) {
        return find(codes.getStatuses());
    }
}
