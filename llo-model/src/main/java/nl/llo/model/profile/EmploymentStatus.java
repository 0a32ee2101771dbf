package nl.llo.model.profile;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Position on the labour market (Dutch: <i>arbeidsmarktpositie</i>). A person can have several at once, and a narrower one
 * implies the {@link #getBroader() broader}.
 */
public enum EmploymentStatus {
    /** Werknemer. */
    EMPLOYED(null),
    /** Flexwerker. */
    FLEX(EMPLOYED),
    /** Oproepkracht. */
    ON_CALL(FLEX),
    /** Uitzendkracht. */
    TEMP_AGENCY(FLEX),
    /** Werkzaam bij een sociaal ontwikkelbedrijf of in beschut werk. */
    SHELTERED_WORK(EMPLOYED),
    /** Zelfstandige. */
    SELF_EMPLOYED(null),
    /** Zelfstandige of ondernemer zonder personeel (zzp, OZP). */
    SELF_EMPLOYED_WITHOUT_STAFF(SELF_EMPLOYED),
    /** Werkloos. */
    UNEMPLOYED(null),
    /** Werkzoekend, with or without a job. */
    JOBSEEKER(null),
    /** Met werkloosheid bedreigd. */
    THREATENED_WITH_JOB_LOSS(null),
    /** Scholier of student. */
    STUDENT(null),
    /** In dagbesteding. */
    DAY_CARE(null),
    /** In detentie. */
    DETAINED(null),
    /** Met pensioen. */
    RETIRED(null);

    private final @Nullable EmploymentStatus broader;

    EmploymentStatus(@Nullable EmploymentStatus broader) {
        this.broader = broader;
    }

    /** The status that this one is a kind of; absent when there is none. */
    public Optional<EmploymentStatus> getBroader() {
        return Optional.ofNullable(broader);
    }

    /** True when having this status implies having the other, the same one included. */
    public boolean implies(EmploymentStatus other) {
        return this == other || (broader != null && broader.implies(other));
    }
}
