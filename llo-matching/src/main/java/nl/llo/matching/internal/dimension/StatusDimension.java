package nl.llo.matching.internal.dimension;

import nl.llo.matching.internal.fact.StatusFacts;
import nl.llo.matching.internal.gate.Standing;
import nl.llo.model.profile.EmploymentStatus;
import nl.llo.model.profile.KnownSet;
import nl.llo.model.profile.ProfileCodes;

/** Positions on the labour market, with what follows from them as {@link StatusFacts} has it. */
final class StatusDimension extends EnumDimension<EmploymentStatus> {

    StatusDimension() {
        super(EmploymentStatus.values().length);
    }

    @Override
    long masks(KnownSet<EmploymentStatus> known) {
        return masks((int) StatusFacts.held(known), (int) StatusFacts.ruledOut(known));
    }

    @Override
    public Standing find(ProfileCodes codes) {
        return find(codes.getStatuses());
    }
}
