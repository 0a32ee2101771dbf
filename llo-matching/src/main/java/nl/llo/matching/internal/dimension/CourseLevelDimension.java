package nl.llo.matching.internal.dimension;

import nl.llo.matching.internal.gate.Standing;
import nl.llo.model.profile.ProfileCodes;

/** The level to which the wanted course leads, by its rank. */
final class CourseLevelDimension extends NumberDimension {

    @Override
    public Standing find(ProfileCodes codes) {
        int rank = codes.getCourseLevel();
        return rank == ProfileCodes.UNKNOWN ? unknown() : at(rank);
    }
}
