package nl.llo.matching.internal.vary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.llo.matching.internal.normal.Attribute;
import nl.llo.matching.internal.normal.AttributeKind;
import nl.llo.matching.internal.normal.Codes;
import nl.llo.matching.internal.normal.CriterionWriter;
import nl.llo.matching.internal.normal.Ranges;
import nl.llo.matching.internal.normal.ValueLeaf;
import nl.llo.matching.internal.normal.ValueSet;
import nl.llo.matching.nearmiss.ChangeKind;
import nl.llo.matching.outcome.MissingFact;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.profile.Profile;

/** An attribute with one value, other than the age. */
final class ValueAspect implements Aspect {

    private static final Set<AttributeKind> FIXED = Set.of(
            AttributeKind.INCOME,
            AttributeKind.WEALTH,
            AttributeKind.UNEMPLOYED_MONTHS,
            AttributeKind.LABOUR_MARKET_TIE);

    private final Attribute attribute;
    private final MissingFact fact;
    private final boolean asksQualification;
    private final Map<Cell, ValueSet> values = new LinkedHashMap<>();
    private Optional<Criterion> now = Optional.empty();

    /**
     * @param attribute the attribute
     * @param fact what one would ask for
     * @param isFixed whether nobody can change it at will; of some attributes that is so of everybody
     * @param asksQualification whether it is the education, and a start qualification is asked for too
     * @param asked the sets that are asked for
     * @param profile about whom is asked
     * @param edits how a value is written into a profile
     */
    ValueAspect(
            Attribute attribute,
            MissingFact fact,
            boolean isFixed,
            boolean asksQualification,
            Set<ValueSet> asked,
            Profile profile,
            ValueEdits edits) {
        this.asksQualification = asksQualification;
        this.attribute = attribute;
        this.fact = fact;
        ValueSet possible = edits.possible(attribute, profile);
        for (ValueSet cell : partition(attribute, asked)) {
            if (possible.isWithin(cell)) {
                addNow(cell, possible, edits);
            } else if (!cell.and(possible).isEmpty()) {
                add(ChangeKind.TO_LEARN, cell.and(possible), edits);
            } else if (attribute.kind() == AttributeKind.EDUCATION) {
                // Nobody goes back to less education.
                Ranges above = ValueEdits.levelsAbove((Ranges) possible);
                add(ChangeKind.CHANGEABLE, cell.and(above), edits);
                add(ChangeKind.FIXED, cell.without(above), edits);
            } else {
                add(
                        isFixed || FIXED.contains(attribute.kind()) ? ChangeKind.FIXED : ChangeKind.CHANGEABLE,
                        cell,
                        edits);
            }
        }
    }

    /** What follows from something else may still be unknown to a criterion that asks for the value itself. */
    private void addNow(ValueSet cell, ValueSet possible, ValueEdits edits) {
        if (!possible.isFull()) {
            now = Optional.of(write(cell));
        }
        if (!isOneValue(possible)) {
            add(ChangeKind.TO_LEARN, cell.and(possible), edits);
        }
    }

    private static boolean isOneValue(ValueSet values) {
        return values instanceof Ranges ranges
                ? ranges.list().size() == 1
                        && ranges.list().get(0).first() == ranges.list().get(0).last()
                : values instanceof Codes codes
                        && !codes.allOthers()
                        && codes.listed().size() == 1;
    }

    private void add(ChangeKind kind, ValueSet cell, ValueEdits edits) {
        if (!cell.isEmpty()) {
            values.put(new Cell(kind, edits.edit(attribute, cell)), cell);
        }
    }

    /** The smallest sets that the leaves tell apart. Not being out of work is a matter of status and left to it. */
    private static List<ValueSet> partition(Attribute attribute, Set<ValueSet> asked) {
        ValueSet all = attribute.kind().getDomain();
        if (attribute.kind() == AttributeKind.UNEMPLOYED_MONTHS) {
            all = all.without(((Ranges) all).between(-1, -1));
        }
        return partition(all, asked);
    }

    static List<ValueSet> partition(ValueSet all, Set<ValueSet> asked) {
        List<ValueSet> cells = List.of(all);
        for (ValueSet set : asked) {
            List<ValueSet> finer = new ArrayList<>();
            for (ValueSet cell : cells) {
                finer.add(cell.and(set));
                finer.add(cell.without(set));
            }
            finer.removeIf(ValueSet::isEmpty);
            cells = finer;
        }
        return cells;
    }

    @Override
    public MissingFact getFact() {
        return fact;
    }

    @Override
    public List<Cell> getCells() {
        return List.copyOf(values.keySet());
    }

    @Override
    public Optional<Criterion> getNow() {
        return now;
    }

    @Override
    public Criterion describe(List<Cell> cells) {
        ValueSet all = attribute.kind().getDomain();
        ValueSet union = all.without(all);
        for (Cell cell : cells) {
            union = union.or(Objects.requireNonNull(values.get(cell)));
        }
        return write(union);
    }

    private Criterion write(ValueSet set) {
        if (asksQualification) {
            for (boolean present : new boolean[] {true, false}) {
                if (ValueEdits.levelsWith(present).equals(set)) {
                    return Criterion.startQualification(present);
                }
            }
        }
        return CriterionWriter.write(new ValueLeaf(attribute, set));
    }
}
