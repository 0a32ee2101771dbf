package nl.llo.matching.internal.fact;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.LongPredicate;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.profile.Profile;
import nl.llo.model.reference.AowTable;
import org.jspecify.annotations.Nullable;

/** How old somebody is on the day, exactly or within the bounds that a birth year leaves. */
public final class AgeFacts {

    private static final long UNBORN = -1;

    private final boolean known;
    private final long youngest;
    private final long oldest;
    private final Optional<Boolean> aowByLatestBirth;
    private final Optional<Boolean> aowByEarliestBirth;

    /** Works it out for a profile on a day. */
    public AgeFacts(Profile profile, LocalDate date, AowTable table) {
        LocalDate earliest = earliestBirth(profile);
        LocalDate latest = latestBirth(profile);
        known = earliest != null && latest != null;
        if (earliest == null || latest == null) {
            youngest = 0;
            oldest = 0;
            aowByLatestBirth = Optional.empty();
            aowByEarliestBirth = Optional.empty();
            return;
        }
        youngest = age(latest, date);
        oldest = age(earliest, date);
        aowByLatestBirth = hasReachedAow(latest, date, table);
        aowByEarliestBirth = latest.equals(earliest) ? aowByLatestBirth : hasReachedAow(earliest, date, table);
    }

    private static @Nullable LocalDate earliestBirth(Profile profile) {
        return profile.getBirthDate()
                .or(() -> birthYear(profile).map(year -> year.atDay(1)))
                .orElse(null);
    }

    private static @Nullable LocalDate latestBirth(Profile profile) {
        return profile.getBirthDate()
                .or(() -> birthYear(profile).map(year -> year.atDay(year.length())))
                .orElse(null);
    }

    /** A year that no calendar has is as good as none: that it is wrong is reported when the profile is validated. */
    private static Optional<Year> birthYear(Profile profile) {
        return profile.getBirthYear().filter(year -> year >= 1 && year <= 9999).map(Year::of);
    }

    private static long age(LocalDate birth, LocalDate date) {
        return birth.isAfter(date) ? UNBORN : ChronoUnit.YEARS.between(birth, date);
    }

    private static Optional<Boolean> hasReachedAow(LocalDate birth, LocalDate date, AowTable table) {
        return birth.isAfter(date) ? Optional.of(false) : table.hasReached(birth, date);
    }

    /** True when a date or a year of birth is known. */
    public boolean isKnown() {
        return known;
    }

    /** Whether the age lies from {@code min} to {@code max}; unknown when one of two possible ages does. */
    public Truth isBetween(long min, long max) {
        if (!known) {
            return Truth.UNKNOWN;
        }
        boolean ifYoungest = youngest >= min && youngest <= max;
        boolean ifOldest = oldest >= min && oldest <= max;
        return ifYoungest == ifOldest ? Truth.of(ifYoungest) : Truth.UNKNOWN;
    }

    /** Whether an age fits; unknown when it would fit one of two possible ages only. Before birth the age is -1. */
    public Truth is(LongPredicate fitting) {
        if (!known) {
            return Truth.UNKNOWN;
        }
        boolean ifYoungest = fitting.test(youngest);
        return ifYoungest == fitting.test(oldest) ? Truth.of(ifYoungest) : Truth.UNKNOWN;
    }

    /** The greatest age that is possible; 0 when nothing is known. */
    public long getOldest() {
        return oldest;
    }

    /** Whether the AOW age is yet to be reached. Who is born earlier reaches it earlier. */
    public Truth isBelowAow() {
        if (aowByEarliestBirth.isPresent() && !aowByEarliestBirth.get()) {
            return Truth.TRUE;
        }
        return aowByLatestBirth.isPresent() && aowByLatestBirth.get() ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** True when {@link #isBelowAow} is unknown and the date of birth would not change that. */
    public boolean isAowUndecided() {
        return known && aowByEarliestBirth.isEmpty() && aowByLatestBirth.isEmpty();
    }
}
