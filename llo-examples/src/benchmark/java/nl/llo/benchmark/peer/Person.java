package nl.llo.benchmark.peer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.profile.EmploymentStatus;
import nl.llo.model.profile.KnownSet;
import nl.llo.model.profile.Profile;
import nl.llo.model.region.Geography;
import org.jspecify.annotations.Nullable;

/** A profile on one day as a flat fact with plain values; null is unknown. */
public final class Person {

    private final @Nullable Integer age;
    private final @Nullable Integer education;
    private final @Nullable Integer hours;
    private final @Nullable Long income;
    private final @Nullable Long wealth;
    private final @Nullable String region;
    private final @Nullable Set<String> statuses;
    private final @Nullable Set<String> benefits;

    private Person(Profile profile, LocalDate day, Geography geography) {
        age = profile.getBirthDate()
                .map(birth -> (int) ChronoUnit.YEARS.between(birth, day))
                .orElse(null);
        education = profile.getEducation().map(EducationLevel::getRank).orElse(null);
        hours = profile.getHoursPerWeek().map(BigDecimal::intValueExact).orElse(null);
        income = profile.getIncome()
                .map(money -> money.toBigDecimal().longValue())
                .orElse(null);
        wealth = profile.getWealth()
                .map(money -> money.toBigDecimal().longValue())
                .orElse(null);
        region = profile.getHome()
                .flatMap(home -> home.getMunicipality())
                .flatMap(code -> geography.regionOf(code, day).getPlace())
                .map(code -> code.toString())
                .orElse(null);
        statuses = profile.getStatuses().map(Person::withBroader).orElse(null);
        benefits = profile.getBenefits().map(Person::names).orElse(null);
    }

    /** The facts about somebody on the day. */
    public static Person of(Profile profile, LocalDate day, Geography geography) {
        return new Person(profile, day, geography);
    }

    private static Set<String> withBroader(KnownSet<EmploymentStatus> statuses) {
        var names = new HashSet<String>();
        for (EmploymentStatus status : statuses.getIncludes()) {
            for (Optional<EmploymentStatus> s = Optional.of(status);
                    s.isPresent();
                    s = s.flatMap(EmploymentStatus::getBroader)) {
                names.add(s.get().name());
            }
        }
        return names;
    }

    private static <E extends Enum<E>> Set<String> names(KnownSet<E> values) {
        var names = new HashSet<String>();
        values.getIncludes().forEach(value -> names.add(value.name()));
        return names;
    }

    /** Whole years. */
    public @Nullable Integer getAge() {
        return age;
    }

    /** Rank of the level. */
    public @Nullable Integer getEducation() {
        return education;
    }

    /** Hours a week. */
    public @Nullable Integer getHours() {
        return hours;
    }

    /** Euros a year. */
    public @Nullable Long getIncome() {
        return income;
    }

    /** Euros. */
    public @Nullable Long getWealth() {
        return wealth;
    }

    /** Code of the labour market region of the home. */
    public @Nullable String getRegion() {
        return region;
    }

    /** Names of statuses, the broader ones too. */
    public @Nullable Set<String> getStatuses() {
        return statuses;
    }

    /** Names of benefits. */
    public @Nullable Set<String> getBenefits() {
        return benefits;
    }

    /** The fact as a map by attribute, for engines that want one; unknown ones are null. */
    Map<String, @Nullable Object> toMap() {
        var map = new HashMap<String, @Nullable Object>();
        map.put("age", age);
        map.put("education", education);
        map.put("hours", hours);
        map.put("income", income);
        map.put("wealth", wealth);
        map.put("region", region);
        map.put("statuses", statuses == null ? null : List.copyOf(statuses));
        map.put("benefits", benefits == null ? null : List.copyOf(benefits));
        return map;
    }
}
