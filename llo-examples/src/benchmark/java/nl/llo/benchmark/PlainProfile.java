package nl.llo.benchmark;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.profile.Benefit;
import nl.llo.model.profile.EmploymentStatus;
import org.jspecify.annotations.Nullable;

/** A profile as somebody would write it for databind and Hibernate Validator: records, and annotations with the same rules. */
record PlainProfile(
        @Nullable @Pattern(regexp = SLUG) @Size(max = 80) String id,
        @Nullable LocalDate birthDate,
        @Nullable @Min(1900) @Max(2100) Integer birthYear,
        @Nullable @Valid PlainPlace home,
        @Nullable EducationLevel education,
        @Nullable Boolean startQualification,
        @Nullable Set<EmploymentStatus> statuses,
        @Nullable Set<Benefit> benefits,
        @Nullable Set<@Pattern(regexp = SLUG) @Size(max = 80) String> sectors,
        @Nullable Set<@Pattern(regexp = SLUG) @Size(max = 80) String> occupations,
        @Nullable @DecimalMin("0") @DecimalMax("168") @Digits(integer = 3, fraction = 2) BigDecimal hoursPerWeek,
        @Nullable @DecimalMin("0") @Digits(integer = 13, fraction = 2) BigDecimal income,
        @Nullable @DecimalMin("0") @Digits(integer = 13, fraction = 2) BigDecimal wealth,
        @Nullable Boolean labourMarketTie,
        @Nullable LocalDate unemployedSince,
        @Nullable @Valid PlainCourse course,
        @Nullable Map<@Pattern(regexp = SLUG) @Size(max = 80) String, Boolean> traits) {

    static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
    static final String FILLED = ".*\\S.*";

    /** Where somebody lives. */
    record PlainPlace(
            @Nullable @Pattern(regexp = "GM[0-9]{4}") String municipality,
            @Nullable @Pattern(regexp = "[1-9][0-9]{3}") String postcode,
            @Nullable @Pattern(regexp = FILLED) @Size(max = 200) String neighbourhood) {}

    /** The course that somebody wants. */
    record PlainCourse(
            @Nullable @Pattern(regexp = FILLED) @Size(max = 300) String name,
            @Nullable LocalDate start,
            @Nullable @Pattern(regexp = SLUG) @Size(max = 80) String sector,
            @Nullable @DecimalMin("0") @Digits(integer = 13, fraction = 2) BigDecimal price) {}

    @AssertTrue
    public boolean isStartQualificationOfEducation() {
        return education == null
                || startQualification == null
                || education.hasStartQualification() == startQualification;
    }

    @AssertTrue
    public boolean isBirthYearOfBirthDate() {
        return birthDate == null || birthYear == null || birthDate.getYear() == birthYear;
    }

    @AssertTrue
    public boolean isUnemployedAfterBirth() {
        return unemployedSince == null || birthDate == null || !unemployedSince.isBefore(birthDate);
    }

    @AssertTrue
    public boolean isUnemployedByStatus() {
        return unemployedSince == null || statuses == null || statuses.contains(EmploymentStatus.UNEMPLOYED);
    }
}
