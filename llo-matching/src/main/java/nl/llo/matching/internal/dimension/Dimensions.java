package nl.llo.matching.internal.dimension;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.llo.matching.internal.gate.Dimension;
import nl.llo.matching.internal.group.GroupNesting;
import nl.llo.matching.internal.normal.AttributeKind;
import nl.llo.matching.internal.normal.SetAttribute;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.money.Money;
import nl.llo.model.profile.Course;
import nl.llo.model.profile.EmploymentStatus;
import nl.llo.model.profile.KnownSet;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.profile.Profile;
import nl.llo.model.reference.ReferenceData;

/** Every dimension of a profile on one day. Those that no rule asks about cost nothing. */
public final class Dimensions {

    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(168);

    final AgeDimension age;
    final EducationDimension education = new EducationDimension();
    final StatusDimension statuses = new StatusDimension();
    final BenefitDimension benefits = new BenefitDimension();
    final CourseSectorDimension courseSector = new CourseSectorDimension();
    final Chunks<FlagDimension> flags;
    final Chunks<GroupDimension> groups;
    final Map<SetAttribute, Chunks<IdDimension>> ids = new EnumMap<>(SetAttribute.class);
    final Map<AttributeKind, NumberDimension> numbers = new EnumMap<>(AttributeKind.class);
    final Map<PlaceKind, PlaceDimension> places = new EnumMap<>(PlaceKind.class);

    /** Makes them for a day. */
    public Dimensions(LocalDate date, ReferenceData reference, GroupNesting nesting) {
        age = new AgeDimension(date, reference.getAowTable());
        flags = new Chunks<>(() -> new FlagDimension(date));
        groups = new Chunks<>(() -> new GroupDimension(nesting));
        for (PlaceKind kind : PlaceKind.values()) {
            places.put(kind, new PlaceDimension(kind, date, reference.getGeography()));
        }
        addIds();
        addAmounts();
        numbers.put(AttributeKind.UNEMPLOYED_MONTHS, new WholeDimension(profile -> months(profile, date)));
        numbers.put(AttributeKind.COURSE_LEVEL, new WholeDimension(profile -> {
            EducationLevel level = profile.getCourse().flatMap(Course::getLevel).orElse(null);
            return level == null ? WholeDimension.UNKNOWN : level.getRank();
        }));
    }

    private void addIds() {
        ids.put(
                SetAttribute.SECTOR,
                new Chunks<>(
                        () -> new IdDimension(profile -> profile.getSectors().orElse(null))));
        ids.put(
                SetAttribute.OCCUPATION,
                new Chunks<>(() ->
                        new IdDimension(profile -> profile.getOccupations().orElse(null))));
        ids.put(
                SetAttribute.USED,
                new Chunks<>(() -> new IdDimension(profile -> profile.getUsed().orElse(null))));
        ids.put(
                SetAttribute.COURSE_REGISTER,
                new Chunks<>(() -> new IdDimension(profile ->
                        profile.getCourse().flatMap(Course::getRegisters).orElse(null))));
    }

    private void addAmounts() {
        BigDecimal most = Money.MAX.toBigDecimal();
        numbers.put(
                AttributeKind.HOURS,
                new AmountDimension(
                        MOST_HOURS, profile -> profile.getHoursPerWeek().orElse(null)));
        numbers.put(
                AttributeKind.INCOME,
                new AmountDimension(
                        most,
                        profile -> profile.getIncome().map(Money::toBigDecimal).orElse(null)));
        numbers.put(
                AttributeKind.WEALTH,
                new AmountDimension(
                        most,
                        profile -> profile.getWealth().map(Money::toBigDecimal).orElse(null)));
        numbers.put(
                AttributeKind.COURSE_PRICE,
                new AmountDimension(
                        most,
                        profile -> profile.getCourse()
                                .flatMap(Course::getPrice)
                                .map(Money::toBigDecimal)
                                .orElse(null)));
    }

    /** Whole months out of work; -1 for who is not, or not yet. */
    private static long months(Profile profile, LocalDate date) {
        KnownSet<EmploymentStatus> statuses = profile.getStatuses().orElse(null);
        if (statuses != null
                && !statuses.getIncludes().contains(EmploymentStatus.UNEMPLOYED)
                && (statuses.isComplete() || statuses.getExcludes().contains(EmploymentStatus.UNEMPLOYED))) {
            return -1;
        }
        LocalDate since = profile.getUnemployedSince().orElse(null);
        if (since == null) {
            return WholeDimension.UNKNOWN;
        }
        return since.isAfter(date) ? -1 : ChronoUnit.MONTHS.between(since, date);
    }

    /** Those about which there are questions, in an order of their own. */
    public List<Dimension<?>> listAsked() {
        List<Dimension<?>> all = new ArrayList<>(List.of(age, education, statuses, benefits, courseSector));
        all.addAll(flags.list());
        all.addAll(groups.list());
        ids.values().forEach(chunks -> all.addAll(chunks.list()));
        all.addAll(numbers.values());
        all.addAll(places.values());
        all.removeIf(dimension -> dimension.size() == 0);
        return all;
    }
}
