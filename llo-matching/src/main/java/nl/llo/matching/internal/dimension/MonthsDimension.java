package nl.llo.matching.internal.dimension;

import java.time.LocalDate;
import nl.llo.matching.internal.gate.Standing;
import nl.llo.model.profile.EmploymentStatus;
import nl.llo.model.profile.KnownSet;
import nl.llo.model.profile.ProfileCodes;

/** Whole months out of work; -1 for who is not, or not yet. */
@SuppressWarnings("EnumOrdinal") // the bits live no longer than the constants
final class MonthsDimension extends NumberDimension {

    private static final long UNEMPLOYED = 1L << EmploymentStatus.UNEMPLOYED.ordinal();

    private final long day;

    MonthsDimension(LocalDate date) {
        this.day = ProfileCodes.of(date);
    }

    @Override
    public Standing find(ProfileCodes codes) {
        KnownSet<EmploymentStatus> statuses = codes.getStatuses();
        if (statuses != null
                && (statuses.getIncludedBits() & UNEMPLOYED) == 0
                && (statuses.isComplete() || (statuses.getExcludedBits() & UNEMPLOYED) != 0)) {
            return at(-1);
        }
        int since = codes.getUnemployedSince();
        return since == ProfileCodes.UNKNOWN ? unknown() : at(since > day ? -1 : months(since));
    }

    /** As {@code ChronoUnit.MONTHS} counts them: a month is a 31st of how many numbers of dates lie between. */
    private long months(int since) {
        return (day - since) / 31;
    }
}
