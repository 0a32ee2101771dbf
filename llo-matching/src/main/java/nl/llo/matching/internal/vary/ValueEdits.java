package nl.llo.matching.internal.vary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import nl.llo.matching.internal.normal.Attribute;
import nl.llo.matching.internal.normal.Codes;
import nl.llo.matching.internal.normal.Ranges;
import nl.llo.matching.internal.normal.ValueSet;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.id.SectorId;
import nl.llo.model.id.TraitId;
import nl.llo.model.money.Money;
import nl.llo.model.profile.Course;
import nl.llo.model.profile.Profile;

/** Reads the attributes that have one value, and puts a value in the place of what a profile says. */
final class ValueEdits {

    private static final List<EducationLevel> LEVELS = List.of(EducationLevel.values());
    private static final String SOME_OTHER_SECTOR = "some-other-sector";

    private final LocalDate date;

    ValueEdits(LocalDate date) {
        this.date = date;
    }

    /** What the profile leaves possible. */
    ValueSet possible(Attribute attribute, Profile profile) {
        ValueSet all = attribute.kind().getDomain();
        Optional<Course> course = profile.getCourse();
        return switch (attribute.kind()) {
            case EDUCATION -> levels(profile, (Ranges) all);
            case HOURS -> one(all, profile.getHoursPerWeek());
            case INCOME -> one(all, profile.getIncome().map(Money::toBigDecimal));
            case WEALTH -> one(all, profile.getWealth().map(Money::toBigDecimal));
            case COURSE_PRICE -> one(all, course.flatMap(Course::getPrice).map(Money::toBigDecimal));
            case LABOUR_MARKET_TIE -> flag(all, profile.getLabourMarketTie());
            case COURSE_NOT_STARTED ->
                flag(all, course.flatMap(Course::getStart).map(start -> start.isAfter(date)));
            case TRAIT -> flag(all, Optional.ofNullable(profile.getTraits().get(TraitId.of(attribute.name()))));
            case COURSE_LEVEL -> number(all, course.flatMap(Course::getLevel).map(level -> (long) level.getRank()));
            case COURSE_SECTOR ->
                course.flatMap(Course::getSector)
                        .<ValueSet>map(sector -> Codes.of(List.of(sector.value())))
                        .orElse(all);
            case UNEMPLOYED_MONTHS ->
                number(
                        all,
                        profile.getUnemployedSince()
                                .filter(since -> !since.isAfter(date))
                                .map(since -> ChronoUnit.MONTHS.between(since, date)));
            case AGE, START_QUALIFICATION -> throw new IllegalArgumentException(attribute + " is not read here");
        };
    }

    private static Ranges levels(Profile profile, Ranges all) {
        if (profile.getEducation().isPresent()) {
            int at = LEVELS.indexOf(profile.getEducation().get());
            return all.between(at, at);
        }
        return profile.getStartQualification().map(ValueEdits::levelsWith).orElse(all);
    }

    /** The levels with a start qualification, or those without. */
    static Ranges levelsWith(boolean startQualification) {
        Ranges found = Ranges.full(0, LEVELS.size() - 1L).between(1, 0);
        for (int i = 0; i < LEVELS.size(); i++) {
            if (LEVELS.get(i).hasStartQualification() == startQualification) {
                found = (Ranges) found.or(found.between(i, i));
            }
        }
        return found;
    }

    /** The levels above all of these. */
    static Ranges levelsAbove(Ranges levels) {
        Ranges found = Ranges.full(0, LEVELS.size() - 1L).between(1, 0);
        for (int i = 0; i < LEVELS.size(); i++) {
            int rank = LEVELS.get(i).getRank();
            boolean isAbove = true;
            for (int j = 0; j < LEVELS.size(); j++) {
                isAbove &= !levels.contains(j) || LEVELS.get(j).getRank() < rank;
            }
            if (isAbove) {
                found = (Ranges) found.or(found.between(i, i));
            }
        }
        return found;
    }

    private static ValueSet one(ValueSet all, Optional<BigDecimal> value) {
        return number(all, value.map(some -> some.movePointRight(2).longValue()));
    }

    private static ValueSet flag(ValueSet all, Optional<Boolean> value) {
        return number(all, value.map(some -> some ? 1L : 0L));
    }

    private static ValueSet number(ValueSet all, Optional<Long> value) {
        return value.<ValueSet>map(some -> ((Ranges) all).between(some, some)).orElse(all);
    }

    /** Puts one of the values in place of what was there. */
    UnaryOperator<Profile> edit(Attribute attribute, ValueSet values) {
        long first = values instanceof Ranges ranges ? ranges.list().get(0).first() : 0;
        BigDecimal hundredths = BigDecimal.valueOf(first, 2);
        return switch (attribute.kind()) {
            case EDUCATION ->
                profile -> start(profile)
                        .education(LEVELS.get((int) first))
                        .startQualification(Optional.empty())
                        .build();
            case HOURS -> profile -> start(profile).hoursPerWeek(hundredths).build();
            case INCOME ->
                profile -> start(profile).income(Money.of(hundredths)).build();
            case WEALTH ->
                profile -> start(profile).wealth(Money.of(hundredths)).build();
            case LABOUR_MARKET_TIE ->
                profile -> start(profile).labourMarketTie(first == 1).build();
            case TRAIT ->
                profile -> start(profile)
                        .putTrait(TraitId.of(attribute.name()), first == 1)
                        .build();
            case UNEMPLOYED_MONTHS ->
                profile ->
                        start(profile).unemployedSince(date.minusMonths(first)).build();
            case COURSE_PRICE -> course(course -> course.price(Money.of(hundredths)));
            case COURSE_NOT_STARTED -> course(course -> course.start(first == 1 ? date.plusDays(1) : date));
            case COURSE_LEVEL -> course(course -> course.level(levelOfRank(first)));
            case COURSE_SECTOR -> course(course -> course.sector(sector((Codes) values)));
            case AGE, START_QUALIFICATION -> throw new IllegalArgumentException(attribute + " is not set here");
        };
    }

    static Profile.Builder start(Profile profile) {
        Profile.Builder builder = Profile.builder();
        builder.copyOf(profile);
        return builder;
    }

    static UnaryOperator<Profile> course(UnaryOperator<Course.Builder> set) {
        return profile -> {
            Course.Builder course = Course.builder();
            profile.getCourse().ifPresent(course::copyOf);
            return start(profile).course(set.apply(course).build()).build();
        };
    }

    private static EducationLevel levelOfRank(long rank) {
        return LEVELS.stream()
                .filter(level -> level.getRank() == rank)
                .findFirst()
                .orElseThrow();
    }

    private static SectorId sector(Codes codes) {
        if (!codes.allOthers()) {
            return SectorId.of(codes.listed().first());
        }
        SortedSet<String> taken = new TreeSet<>(codes.listed());
        String name = SOME_OTHER_SECTOR;
        while (taken.contains(name)) {
            name += "-x";
        }
        return SectorId.of(name);
    }
}
