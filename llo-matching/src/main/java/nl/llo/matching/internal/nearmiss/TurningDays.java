package nl.llo.matching.internal.nearmiss;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import nl.llo.matching.internal.normal.Ages;
import nl.llo.matching.internal.normal.AttributeKind;
import nl.llo.matching.internal.normal.Ranges;
import nl.llo.matching.internal.normal.ValueSet;
import nl.llo.matching.internal.vary.Asked;
import nl.llo.model.profile.Course;
import nl.llo.model.profile.Profile;
import nl.llo.model.reference.AowTable;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.time.Period;

/**
 * The days on which something changes by itself: an age is reached, so many months out of work, a course starts, a
 * period begins or ends. How borders will move nobody knows, so that is not foreseen.
 */
final class TurningDays {

    private final Profile profile;
    private final NavigableSet<LocalDate> days = new TreeSet<>();

    private TurningDays(Profile profile) {
        this.profile = profile;
    }

    /** The days after this one, in order. */
    static NavigableSet<LocalDate> after(
            LocalDate date, Regulation regulation, Asked asked, Profile profile, AowTable table) {
        TurningDays turning = new TurningDays(profile);
        regulation.getPeriods().forEach(turning::add);
        regulation.getConditions().stream()
                .flatMap(condition -> condition.getPeriod().stream())
                .forEach(turning::add);
        asked.periods().forEach(turning::add);
        profile.getCourse().flatMap(Course::getStart).ifPresent(turning.days::add);
        turning.addAges(asked.values(AttributeKind.AGE), table);
        turning.addMonths(asked.values(AttributeKind.UNEMPLOYED_MONTHS));
        return turning.days.tailSet(date, false);
    }

    private void add(Period period) {
        period.getFrom().ifPresent(days::add);
        period.getUntil()
                .filter(until -> until.isBefore(LocalDate.MAX))
                .ifPresent(until -> days.add(until.plusDays(1)));
    }

    private void addAges(Set<ValueSet> asked, AowTable table) {
        profile.getBirthDate().ifPresent(birth -> {
            for (ValueSet set : asked) {
                Ranges ages = (Ranges) set;
                addYears(birth, Ages.partBelow(ages));
                addYears(birth, Ages.partReached(ages));
            }
            if (!asked.isEmpty()) {
                table.dateFor(birth).ifPresent(days::add);
            }
        });
    }

    private void addYears(LocalDate birth, Ranges ages) {
        for (Ranges.Range range : ages.list()) {
            addExact(birth, birth.plusYears(Math.max(0, range.first())));
            addExact(birth, birth.plusYears(range.last() + 1));
        }
    }

    private void addMonths(Set<ValueSet> asked) {
        profile.getUnemployedSince().ifPresent(since -> {
            days.add(since);
            for (ValueSet set : asked) {
                for (Ranges.Range range : ((Ranges) set).list()) {
                    for (long months : new long[] {range.first(), range.last() + 1}) {
                        // A thousand years is longer than anybody waits, and within every calendar.
                        if (months > 0 && months <= 12_000) {
                            addExact(since, since.plusMonths(months));
                        }
                    }
                }
            }
        });
    }

    /** In a month without that day the step is made on the day after its last. */
    private void addExact(LocalDate from, LocalDate day) {
        days.add(day.getDayOfMonth() < from.getDayOfMonth() ? day.plusDays(1) : day);
    }
}
