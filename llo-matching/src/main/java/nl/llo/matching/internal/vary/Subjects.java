package nl.llo.matching.internal.vary;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.llo.matching.internal.normal.Attribute;
import nl.llo.matching.internal.normal.AttributeKind;
import nl.llo.matching.internal.normal.Ranges;
import nl.llo.matching.internal.normal.SetAttribute;
import nl.llo.matching.internal.normal.ValueSet;
import nl.llo.model.profile.EmploymentStatus;

/** Which leaves are about which subject. */
final class Subjects {

    private static final String UNEMPLOYED = EmploymentStatus.UNEMPLOYED.name();

    private Subjects() {}

    static SortedSet<String> unemployed() {
        return new TreeSet<>(List.of(UNEMPLOYED));
    }

    /** True when one of the leaves depends on the subject. */
    static boolean isAsked(Subject subject, Leaves leaves) {
        if (subject instanceof Subject.Value value) {
            return leaves.values.keySet().stream().anyMatch(each -> of(each).equals(value.attribute()));
        }
        if (subject instanceof Subject.Members some) {
            String one = some.members().get(0);
            return leaves.members.getOrDefault(some.attribute(), Set.of()).stream()
                            .anyMatch(set -> set.contains(one))
                    || (some.attribute() == SetAttribute.STATUS && one.equals(UNEMPLOYED) && asksMonths(leaves));
        }
        return subject instanceof Subject.Where where
                ? leaves.areas.containsKey(where.kind())
                : subject instanceof Subject.Group group && leaves.groups.contains(group.group());
    }

    /** The attribute under which values are kept. */
    static Attribute of(Attribute attribute) {
        return attribute.kind() == AttributeKind.START_QUALIFICATION
                ? new Attribute(AttributeKind.EDUCATION, "")
                : attribute;
    }

    /** The values that are asked for, of the attribute under which they are kept. */
    static Set<ValueSet> values(Attribute attribute, Collection<ValueSet> asked) {
        Set<ValueSet> values = new LinkedHashSet<>();
        for (ValueSet set : asked) {
            values.add(
                    attribute.kind() == AttributeKind.START_QUALIFICATION
                            ? ValueEdits.levelsWith(((Ranges) set).contains(1))
                            : set);
        }
        return values;
    }

    private static boolean asksMonths(Leaves leaves) {
        return leaves.values.keySet().stream().anyMatch(each -> each.kind() == AttributeKind.UNEMPLOYED_MONTHS);
    }
}
