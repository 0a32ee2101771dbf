package nl.llo.matching.internal.dimension;

import nl.llo.model.profile.Benefit;
import nl.llo.model.profile.KnownSet;
import nl.llo.model.profile.Profile;

/** Benefits, one bit each. */
@SuppressWarnings("EnumOrdinal") // the bits live no longer than the constants
final class BenefitDimension extends MaskDimension {

    @Override
    long masks(Profile profile) {
        KnownSet<Benefit> known = profile.getBenefits().orElse(null);
        if (known == null) {
            return 0;
        }
        int in = 0;
        for (Benefit benefit : known.getIncludes()) {
            in |= 1 << benefit.ordinal();
        }
        int out = 0;
        if (known.isComplete()) {
            out = ~in;
        } else {
            for (Benefit benefit : known.getExcludes()) {
                out |= 1 << benefit.ordinal();
            }
        }
        return masks(in, out);
    }
}
