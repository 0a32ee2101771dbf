package nl.llo.matching.internal.dimension;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import nl.llo.matching.internal.gate.Gate;
import nl.llo.matching.internal.gate.Gates;
import nl.llo.matching.internal.normal.AttributeKind;
import nl.llo.matching.internal.normal.Codes;
import nl.llo.matching.internal.normal.MemberLeaf;
import nl.llo.matching.internal.normal.PlaceLeaf;
import nl.llo.matching.internal.normal.Ranges;
import nl.llo.matching.internal.normal.SetAttribute;
import nl.llo.matching.internal.normal.ValueLeaf;
import nl.llo.matching.outcome.Answer;
import nl.llo.model.area.Area;
import nl.llo.model.area.NationalArea;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.profile.Benefit;
import nl.llo.model.profile.EmploymentStatus;
import nl.llo.model.profile.PlaceKind;

/** Puts the question of a leaf to the dimension that answers it. */
@SuppressWarnings("EnumOrdinal") // the bits live no longer than the constants
public final class Literals {

    private final Dimensions dimensions;
    private final Gates gates;

    /** Asks these dimensions. */
    public Literals(Dimensions dimensions, Gates gates) {
        this.dimensions = dimensions;
        this.gates = gates;
    }

    /** One value out of several. */
    public Gate of(ValueLeaf leaf) {
        AttributeKind kind = leaf.attribute().kind();
        return switch (kind) {
            case AGE -> dimensions.age.in((Ranges) leaf.values());
            case EDUCATION -> dimensions.education.levelIn((Ranges) leaf.values());
            case START_QUALIFICATION -> dimensions.education.startQualificationIn((Ranges) leaf.values());
            case TRAIT -> flag(leaf.attribute().name(), (Ranges) leaf.values());
            case LABOUR_MARKET_TIE -> flag(FlagDimension.TIE, (Ranges) leaf.values());
            case COURSE_NOT_STARTED -> flag(FlagDimension.COURSE_NOT_STARTED, (Ranges) leaf.values());
            case COURSE_SECTOR -> dimensions.courseSector.in((Codes) leaf.values());
            case UNEMPLOYED_MONTHS, HOURS, INCOME, WEALTH, COURSE_PRICE, COURSE_LEVEL ->
                number(kind).in((Ranges) leaf.values());
        };
    }

    private NumberDimension number(AttributeKind kind) {
        NumberDimension dimension = dimensions.numbers.get(kind);
        if (dimension == null) {
            throw new IllegalArgumentException(kind + " is not a number");
        }
        return dimension;
    }

    private Gate flag(String name, Ranges answers) {
        FlagDimension chunk = dimensions.flags.of(name);
        int bit = chunk.bit(name);
        if (answers.isEmpty() || answers.isFull()) {
            return chunk.known(bit, answers.isFull());
        }
        return answers.contains(1) ? chunk.anyOf(bit) : chunk.noneOf(bit);
    }

    /** Members of a set. */
    public Gate of(MemberLeaf leaf) {
        List<Gate> parts = new ArrayList<>();
        masks(leaf)
                .forEach((dimension, mask) ->
                        parts.add(leaf.negated() ? dimension.noneOf(mask) : dimension.anyOf(mask)));
        return leaf.negated() ? gates.all(parts) : gates.any(parts);
    }

    private Map<MaskDimension, Integer> masks(MemberLeaf leaf) {
        Map<MaskDimension, Integer> masks = new LinkedHashMap<>();
        if (leaf.attribute() == SetAttribute.STATUS) {
            masks.put(
                    dimensions.statuses,
                    mask(leaf, name -> EmploymentStatus.valueOf(name).ordinal()));
        } else if (leaf.attribute() == SetAttribute.BENEFIT) {
            masks.put(
                    dimensions.benefits,
                    mask(leaf, name -> Benefit.valueOf(name).ordinal()));
        } else {
            Chunks<IdDimension> chunks = dimensions.ids.get(leaf.attribute());
            if (chunks == null) {
                throw new IllegalArgumentException(leaf.attribute() + " is not a set of ids");
            }
            return chunks.of(leaf.members());
        }
        return masks;
    }

    private static int mask(MemberLeaf leaf, ToIntFunction<String> bit) {
        return leaf.members().stream().mapToInt(bit).reduce(0, (mask, at) -> mask | (1 << at));
    }

    /** Places in an area. */
    public Gate of(PlaceLeaf leaf) {
        if (leaf.area() instanceof NationalArea && !leaf.kinds().isEmpty()) {
            // It need not be known where in the country a place is.
            return gates.fixed(leaf.negated() ? Answer.NO : Answer.YES);
        }
        List<Gate> parts = leaf.kinds().stream()
                .<Gate>map(kind -> place(kind).in(leaf.area(), leaf.negated()))
                .toList();
        return leaf.negated() ? gates.all(parts) : gates.any(parts);
    }

    /** A place is known to lie in an area; never unknown. */
    public Gate surelyIn(Area area, PlaceKind kind) {
        return place(kind).surelyIn(area);
    }

    private PlaceDimension place(PlaceKind kind) {
        PlaceDimension dimension = dimensions.places.get(kind);
        if (dimension == null) {
            throw new IllegalArgumentException(kind + " is not a kind of place");
        }
        return dimension;
    }

    /** It is established that somebody belongs to a group, or does not; never unknown. */
    public Gate established(TargetGroupId group, boolean belongs) {
        GroupDimension chunk = dimensions.groups.of(group.value());
        return chunk.surely(chunk.bit(group.value()), belongs);
    }

    /** It is not established that somebody belongs to a group, or does not; never unknown. */
    public Gate notEstablished(TargetGroupId group, boolean belongs) {
        GroupDimension chunk = dimensions.groups.of(group.value());
        return chunk.notSurely(chunk.bit(group.value()), belongs);
    }
}
