package nl.llo.matching.internal.dimension;

import nl.llo.model.profile.EmploymentStatus;
import nl.llo.model.profile.KnownSet;
import nl.llo.model.profile.Profile;

/**
 * Positions on the labour market, with the broader ones that follow from what is held and the narrower ones that follow from
 * what is not. To the same result as {@link nl.llo.matching.internal.fact.StatusFacts}, by tables.
 */
@SuppressWarnings("EnumOrdinal") // the bits live no longer than the constants
final class StatusDimension extends MaskDimension {

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

    @Override
    long masks(Profile profile) {
        KnownSet<EmploymentStatus> known = profile.getStatuses().orElse(null);
        if (known == null) {
            return 0;
        }
        int in = 0;
        for (EmploymentStatus held : known.getIncludes()) {
            in |= BROADER[held.ordinal()];
        }
        int out = 0;
        if (known.isComplete()) {
            out = -1;
        } else {
            for (EmploymentStatus excluded : known.getExcludes()) {
                out |= NARROWER[excluded.ordinal()];
            }
        }
        return masks(in, out & ~in);
    }
}
