package nl.llo.matching.internal.dimension;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.llo.matching.internal.gate.Dimension;
import nl.llo.matching.internal.group.GroupNesting;
import nl.llo.matching.internal.normal.AttributeKind;
import nl.llo.matching.internal.normal.SetAttribute;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.reference.ReferenceData;

/** Every dimension of a profile on one day. Those that no rule asks about cost nothing. */
public final class Dimensions {

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
        for (SetAttribute attribute : List.of(
                SetAttribute.SECTOR, SetAttribute.OCCUPATION, SetAttribute.USED, SetAttribute.COURSE_REGISTER)) {
            ids.put(attribute, new Chunks<>(() -> new IdDimension(attribute)));
        }
        for (AttributeKind kind :
                List.of(AttributeKind.HOURS, AttributeKind.INCOME, AttributeKind.WEALTH, AttributeKind.COURSE_PRICE)) {
            numbers.put(kind, new AmountDimension(kind));
        }
        numbers.put(AttributeKind.UNEMPLOYED_MONTHS, new MonthsDimension(date));
        numbers.put(AttributeKind.COURSE_LEVEL, new CourseLevelDimension());
    }

    /** Looks at profiles for the dimensions about which there are questions, once these are all there. */
    public ProfileReader newReader() {
        List<Dimension<?>> all = new ArrayList<>(List.of(age, education, statuses, benefits, courseSector));
        all.addAll(flags.list());
        all.addAll(groups.list());
        ids.values().forEach(chunks -> all.addAll(chunks.list()));
        all.addAll(numbers.values());
        all.addAll(places.values());
        all.removeIf(dimension -> dimension.size() == 0);
        return new ProfileReader(all);
    }
}
