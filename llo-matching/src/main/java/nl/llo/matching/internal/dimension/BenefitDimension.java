package nl.llo.matching.internal.dimension;

import nl.llo.matching.internal.gate.Standing;
import nl.llo.model.profile.Benefit;
import nl.llo.model.profile.KnownSet;
import nl.llo.model.profile.ProfileCodes;

/** Benefits. */
final class BenefitDimension extends EnumDimension<Benefit> {

    BenefitDimension() {
        super(Benefit.values().length);
    }

    @Override
    long masks(KnownSet<Benefit> known) {
        int in = (int) known.getIncludedBits();
        return masks(in, known.isComplete() ? ~in : (int) known.getExcludedBits());
    }

    @Override
    public Standing find(ProfileCodes codes) {
        return find(codes.getBenefits());
    }
}
