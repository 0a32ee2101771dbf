package nl.llo.matching.internal.dimension;

import nl.llo.matching.internal.gate.Standing;
import nl.llo.model.profile.Benefit;
import nl.llo.model.profile.ProfileCodes;

/** Benefits. */
final class BenefitDimension extends EnumDimension {

    BenefitDimension() {
        super(Benefit.values().length);
    }

    @Override
    long masks(int in, int out, boolean complete) {
        return masks(in, complete ? ~in : out);
    }

    @Override
    public Standing find(ProfileCodes codes) {
        return find(codes.getBenefits());
    }
}
