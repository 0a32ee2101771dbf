package nl.llo.model.profile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.llo.model.LloStyle;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.id.OccupationId;
import nl.llo.model.id.ProfileId;
import nl.llo.model.id.RegulationId;
import nl.llo.model.id.SectorId;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.id.TraitId;
import nl.llo.model.money.Money;
import nl.llo.model.money.Numbers;
import nl.llo.model.region.MunicipalityCode;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A pseudonymous person, the typical member of a group, or an organisation that applies (Dutch: <i>profiel</i>).
 *
 * <p>Every attribute may be absent, and absent means unknown, never "no". Sets that are given through
 * {@link Builder#addStatus} and the like are complete: what is not listed is known not to hold; use
 * {@link KnownSet#partial} for what is known in part.
 *
 * <p>Holds no name, address or national number, and its {@code toString()} shows no value of a person.
 */
@Value.Immutable
@LloStyle
@ConsistentProfile
public interface Profile {
    /** A pseudonym by which the caller finds the profile back. */
    @Value.Redacted
    Optional<ProfileId> getId();

    /** What it stands for; a person unless said otherwise. */
    default ApplicantKind getKind() {
        return ApplicantKind.PERSON;
    }

    /** Date of birth (Dutch: <i>geboortedatum</i>). */
    @Value.Redacted
    Optional<LocalDate> getBirthDate();

    /** Year of birth, for when the date is not known or not shared; from 1900 to 2100. */
    @Value.Redacted
    Optional<@Min(1900) @Max(2100) Integer> getBirthYear();

    /** Where the person lives. */
    @Value.Redacted
    Optional<@Valid Place> getHome();

    /** Where the person works. */
    @Value.Redacted
    Optional<@Valid Place> getWork();

    /** Where the person studies. */
    @Value.Redacted
    Optional<@Valid Place> getStudy();

    /** Highest completed education. */
    @Value.Redacted
    Optional<EducationLevel> getEducation();

    /** Start qualification (Dutch: <i>startkwalificatie</i>); when absent it follows from the education, if that is known. */
    @Value.Redacted
    Optional<Boolean> getStartQualification();

    /** Positions on the labour market. */
    @Value.Redacted
    Optional<KnownSet<EmploymentStatus>> getStatuses();

    /** Benefits received. */
    @Value.Redacted
    Optional<KnownSet<Benefit>> getBenefits();

    /** Sectors worked in. */
    @Value.Redacted
    Optional<KnownSet<SectorId>> getSectors();

    /** Occupations. */
    @Value.Redacted
    Optional<KnownSet<OccupationId>> getOccupations();

    /** Hours of work a week, 0 to 168. */
    @Value.Redacted
    Optional<@DecimalMin("0") @DecimalMax("168") @Digits(integer = 3, fraction = 2) BigDecimal> getHoursPerWeek();

    /** Gross income in euros a year. */
    @Value.Redacted
    Optional<Money> getIncome();

    /** Wealth in euros. */
    @Value.Redacted
    Optional<Money> getWealth();

    /** Tie with the Dutch labour market, as a scheme's executor establishes it. */
    @Value.Redacted
    Optional<Boolean> getLabourMarketTie();

    /** First day without work. */
    @Value.Redacted
    Optional<LocalDate> getUnemployedSince();

    /** The course that the person wants. */
    @Value.Redacted
    Optional<@Valid Course> getCourse();

    /** Regulations used before. */
    @Value.Redacted
    Optional<KnownSet<RegulationId>> getUsed();

    /** Target groups to which a professional has established that the person does or does not belong. */
    @Value.Redacted
    Optional<KnownSet<TargetGroupId>> getGroups();

    /** Answers to the catalogue's yes/no questions; a trait that is not there is unknown. */
    @Value.Redacted
    Map<TraitId, Boolean> getTraits();

    /** Takes 36.0 hours for 36, so that equal profiles are equal. */
    @Value.Check
    default Profile inPlainHours() {
        Optional<BigDecimal> plain = getHoursPerWeek().map(Numbers::plain);
        return plain.equals(getHoursPerWeek())
                ? this
                : builder().copyOf(this).hoursPerWeek(plain).build();
    }

    /** The place of that kind, when it is known. */
    default Optional<Place> getPlace(PlaceKind kind) {
        return switch (kind) {
            case HOME -> getHome();
            case WORK -> getWork();
            case STUDY -> getStudy();
        };
    }

    /** The same as numbers, for whoever asks much of many profiles; made when first asked for, and kept. */
    @Value.Lazy
    default ProfileCodes getCodes() {
        return new ProfileCodes(this);
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values. The {@code add} methods build complete sets: what is not added is known not to hold. */
    final class Builder extends ImmutableProfile.Builder {
        // Only for the add methods, which not every builder sees.
        private @Nullable Set<EmploymentStatus> statuses;
        private @Nullable Set<Benefit> benefits;

        Builder() {}

        /** Adds a status to the complete list of statuses; replaces a set that was given before as a whole. */
        public Builder addStatus(EmploymentStatus status) {
            statuses = statuses == null ? EnumSet.noneOf(EmploymentStatus.class) : statuses;
            statuses.add(status);
            return statuses(KnownSet.exactly(statuses));
        }

        /** Adds a benefit to the complete list of benefits; replaces a set that was given before as a whole. */
        public Builder addBenefit(Benefit benefit) {
            benefits = benefits == null ? EnumSet.noneOf(Benefit.class) : benefits;
            benefits.add(benefit);
            return benefits(KnownSet.exactly(benefits));
        }

        /** Known to receive no benefit at all. */
        public Builder noBenefits() {
            benefits = null;
            return benefits(KnownSet.exactly(List.of()));
        }

        /** Lives in this municipality. */
        public Builder home(MunicipalityCode municipality) {
            return home(Place.in(municipality));
        }

        /** Works in this municipality. */
        public Builder work(MunicipalityCode municipality) {
            return work(Place.in(municipality));
        }

        /** Studies in this municipality. */
        public Builder study(MunicipalityCode municipality) {
            return study(Place.in(municipality));
        }

        /** Has this trait. */
        public Builder hasTrait(TraitId trait) {
            return putTrait(trait, true);
        }

        /** Is known not to have this trait. */
        public Builder hasNoTrait(TraitId trait) {
            return putTrait(trait, false);
        }
    }
}
