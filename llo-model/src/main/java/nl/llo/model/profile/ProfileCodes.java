package nl.llo.model.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.id.OccupationId;
import nl.llo.model.id.RegisterId;
import nl.llo.model.id.RegulationId;
import nl.llo.model.id.SectorId;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.id.TraitId;
import nl.llo.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A profile as numbers side by side, for whoever puts many questions to many profiles: reading them makes no objects and
 * touches little memory. Says nothing that the profile does not. Immutable.
 */
public final class ProfileCodes {

    /** What is not known; no attribute has it as a value. */
    public static final int UNKNOWN = -1;

    /** How many numbers a year of dates takes; see {@link #of(LocalDate)}. */
    public static final int DATES_OF_YEAR = 12 * 31;

    private static final int MOST_HUNDREDTHS_OF_HOURS = 16_800;
    private static final int MOST_DIGITS_OF_HOURS = 5;
    /** By how many tens, hundreds and so on a number was short of hundredths. */
    private static final int[] TENS = {1, 10, 100, 1_000, 10_000};

    private final Profile profile;
    private final long income;
    private final long wealth;
    private final long coursePrice;
    private final int birthDate;
    private final int birthYear;
    private final int unemployedSince;
    private final int courseStart;
    private final int hours;
    private final int home;
    private final int work;
    private final int study;
    private final byte education;
    private final byte startQualification;
    private final byte labourMarketTie;
    private final byte courseLevel;
    private final boolean odd;
    private final @Nullable KnownSet<EmploymentStatus> statuses;
    private final @Nullable KnownSet<Benefit> benefits;
    private final @Nullable KnownSet<SectorId> sectors;
    private final @Nullable KnownSet<OccupationId> occupations;
    private final @Nullable KnownSet<RegulationId> used;
    private final @Nullable KnownSet<RegisterId> courseRegisters;
    private final @Nullable KnownSet<TargetGroupId> groups;
    private final @Nullable SectorId courseSector;
    private final @Nullable KnownSet<TraitId> traits;

    @SuppressWarnings("EnumOrdinal") // the numbers live no longer than the constants
    ProfileCodes(Profile profile) {
        this.profile = profile;
        LocalDate birth = profile.getBirthDate().orElse(null);
        LocalDate since = profile.getUnemployedSince().orElse(null);
        Course course = profile.getCourse().orElse(null);
        LocalDate start = course == null ? null : course.getStart().orElse(null);
        BigDecimal workedHours = profile.getHoursPerWeek().orElse(null);
        EducationLevel level = profile.getEducation().orElse(null);
        EducationLevel wanted = course == null ? null : course.getLevel().orElse(null);
        birthDate = code(birth);
        birthYear = profile.getBirthYear().orElse(UNKNOWN);
        unemployedSince = code(since);
        courseStart = code(start);
        hours = hundredths(workedHours);
        income = cents(profile.getIncome().orElse(null));
        wealth = cents(profile.getWealth().orElse(null));
        coursePrice = course == null ? UNKNOWN : cents(course.getPrice().orElse(null));
        home = PlaceCodes.of(profile.getHome().orElse(null));
        work = PlaceCodes.of(profile.getWork().orElse(null));
        study = PlaceCodes.of(profile.getStudy().orElse(null));
        education = (byte) (level == null ? UNKNOWN : level.ordinal());
        startQualification = answer(profile.getStartQualification().orElse(null));
        labourMarketTie = answer(profile.getLabourMarketTie().orElse(null));
        courseLevel = (byte) (wanted == null ? UNKNOWN : wanted.getRank());
        statuses = profile.getStatuses().orElse(null);
        benefits = profile.getBenefits().orElse(null);
        sectors = profile.getSectors().orElse(null);
        occupations = profile.getOccupations().orElse(null);
        used = profile.getUsed().orElse(null);
        groups = profile.getGroups().orElse(null);
        courseRegisters = course == null ? null : course.getRegisters().orElse(null);
        courseSector = course == null ? null : course.getSector().orElse(null);
        traits = traits(profile.getTraits());
        odd = isLost(birth, birthDate)
                || isLost(since, unemployedSince)
                || isLost(start, courseStart)
                || isLost(workedHours, hours);
    }

    private static @Nullable KnownSet<TraitId> traits(Map<TraitId, Boolean> answers) {
        if (answers.isEmpty()) {
            return null;
        }
        List<TraitId> yes = new ArrayList<>();
        List<TraitId> no = new ArrayList<>();
        answers.forEach((trait, holds) -> (holds ? yes : no).add(trait));
        return KnownSet.partial(yes, no);
    }

    private static boolean isLost(@Nullable Object value, int code) {
        return value != null && code == UNKNOWN;
    }

    private static int code(@Nullable LocalDate date) {
        return date == null || date.getYear() < 0 || date.getYear() > 9999 ? UNKNOWN : (int) of(date);
    }

    private static byte answer(@Nullable Boolean answer) {
        return (byte) (answer == null ? UNKNOWN : answer ? 1 : 0);
    }

    private static long cents(@Nullable Money money) {
        return money == null ? UNKNOWN : money.toCents();
    }

    private static int hundredths(@Nullable BigDecimal hours) {
        int scale = hours == null ? 0 : hours.scale();
        if (hours == null || scale > 2 || scale < -2 || hours.precision() > MOST_DIGITS_OF_HOURS) {
            return UNKNOWN;
        }
        long hundredths = hours.unscaledValue().longValue() * TENS[2 - scale];
        return hundredths < 0 || hundredths > MOST_HUNDREDTHS_OF_HOURS ? UNKNOWN : (int) hundredths;
    }

    /** A date as a number: later dates have higher ones, not all numbers are dates. Those of the years 0 to 9999 are ints. */
    public static long of(LocalDate date) {
        return (long) DATES_OF_YEAR * date.getYear() + 31L * date.getMonthValue() + date.getDayOfMonth() - 32;
    }

    /** True when an attribute holds what no valid profile holds, and is told as unknown here. */
    public boolean isOdd() {
        return odd;
    }

    /** Of whom this tells. */
    public Profile getProfile() {
        return profile;
    }

    /** Date of birth, as {@link #of(LocalDate)} numbers it; or {@link #UNKNOWN}. */
    public int getBirthDate() {
        return birthDate;
    }

    /** Year of birth where it is stated, or {@link #UNKNOWN}. */
    public int getBirthYear() {
        return birthYear;
    }

    /** Where the person lives, works or studies, as {@link PlaceCodes} understands it. */
    public int getPlace(PlaceKind kind) {
        return switch (kind) {
            case HOME -> home;
            case WORK -> work;
            case STUDY -> study;
        };
    }

    /** Highest completed education as its ordinal, or {@link #UNKNOWN}. */
    public int getEducation() {
        return education;
    }

    /** Start qualification where it is stated: 1 for yes, 0 for no, or {@link #UNKNOWN}. */
    public int getStartQualification() {
        return startQualification;
    }

    /** Hundredths of hours a week, or {@link #UNKNOWN}. */
    public int getHours() {
        return hours;
    }

    /** Income a year in cents, or {@link #UNKNOWN}. */
    public long getIncome() {
        return income;
    }

    /** Wealth in cents, or {@link #UNKNOWN}. */
    public long getWealth() {
        return wealth;
    }

    /** Tie with the Dutch labour market: 1 for yes, 0 for no, or {@link #UNKNOWN}. */
    public int getLabourMarketTie() {
        return labourMarketTie;
    }

    /** First day without work, as {@link #of(LocalDate)} numbers it; or {@link #UNKNOWN}. */
    public int getUnemployedSince() {
        return unemployedSince;
    }

    /** First day of the course, as {@link #of(LocalDate)} numbers it; or {@link #UNKNOWN}. */
    public int getCourseStart() {
        return courseStart;
    }

    /** The rank of the level that the course leads to, or {@link #UNKNOWN}. */
    public int getCourseLevel() {
        return courseLevel;
    }

    /** What the course costs in cents, or {@link #UNKNOWN}. */
    public long getCoursePrice() {
        return coursePrice;
    }

    /** The sector that the course leads to; null when unknown. */
    public @Nullable SectorId getCourseSector() {
        return courseSector;
    }

    /** The registers that the course stands in; null when unknown. */
    public @Nullable KnownSet<RegisterId> getCourseRegisters() {
        return courseRegisters;
    }

    /** Positions on the labour market; null when unknown. */
    public @Nullable KnownSet<EmploymentStatus> getStatuses() {
        return statuses;
    }

    /** Benefits received; null when unknown. */
    public @Nullable KnownSet<Benefit> getBenefits() {
        return benefits;
    }

    /** Sectors worked in; null when unknown. */
    public @Nullable KnownSet<SectorId> getSectors() {
        return sectors;
    }

    /** Occupations; null when unknown. */
    public @Nullable KnownSet<OccupationId> getOccupations() {
        return occupations;
    }

    /** Regulations used before; null when unknown. */
    public @Nullable KnownSet<RegulationId> getUsed() {
        return used;
    }

    /** Groups of which it is established whether the person belongs to them; null when there are none. */
    public @Nullable KnownSet<TargetGroupId> getGroups() {
        return groups;
    }

    /** Traits to which the answer is yes, and no; null without any answer. */
    public @Nullable KnownSet<TraitId> getTraits() {
        return traits;
    }

    /** Shows nothing: all of it is about a person. */
    @Override
    public String toString() {
        return "ProfileCodes";
    }
}
