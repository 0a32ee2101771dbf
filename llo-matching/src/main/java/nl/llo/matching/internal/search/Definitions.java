package nl.llo.matching.internal.search;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.llo.matching.internal.normal.GroupLeaf;
import nl.llo.matching.internal.normal.Junction;
import nl.llo.matching.internal.normal.Node;
import nl.llo.matching.internal.normal.NormalForm;
import nl.llo.matching.internal.normal.Ranges;
import nl.llo.matching.internal.normal.Threshold;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.group.TargetGroup;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.reference.ReferenceData;
import nl.llo.model.time.Period;

/** What criteria refer to. Immutable and thread-safe. */
public final class Definitions {

    private final Catalogue catalogue;
    private final ReferenceData reference;
    private final Ranges days;
    private final Country country;
    private final Map<TargetGroupId, Set<TargetGroupId>> reachable = new ConcurrentHashMap<>();

    /** Groups by this catalogue, regions and AOW ages by this reference data. */
    public Definitions(Catalogue catalogue, ReferenceData reference) {
        this(catalogue, reference, Days.ALL, new Country(reference.getGeography()));
    }

    private Definitions(Catalogue catalogue, ReferenceData reference, Ranges days, Country country) {
        this.catalogue = catalogue;
        this.reference = reference;
        this.days = days;
        this.country = country;
    }

    /** The same, about questions on the days of a period only. */
    public Definitions during(Period period) {
        return new Definitions(catalogue, reference, days.and(Days.in(period)), country);
    }

    /** The days that are asked about. */
    Ranges days() {
        return days;
    }

    Country country() {
        return country;
    }

    ReferenceData reference() {
        return reference;
    }

    Optional<TargetGroup> find(TargetGroupId group) {
        return catalogue.findGroup(group);
    }

    /** True when the definition of the second leads back to the first. */
    boolean leadsBack(TargetGroupId from, TargetGroupId to) {
        return reachable.computeIfAbsent(to, this::collect).contains(from);
    }

    private Set<TargetGroupId> collect(TargetGroupId start) {
        Set<TargetGroupId> found = new HashSet<>();
        ArrayDeque<TargetGroupId> open = new ArrayDeque<>();
        open.add(start);
        while (!open.isEmpty()) {
            TargetGroupId id = open.remove();
            if (found.add(id)) {
                find(id).ifPresent(group -> addReferences(new NormalForm().of(group.getDefinition()), open));
            }
        }
        return found;
    }

    private static void addReferences(Node node, Collection<TargetGroupId> found) {
        if (node instanceof GroupLeaf leaf) {
            found.add(leaf.group());
        } else if (node instanceof Junction junction) {
            junction.getParts().forEach(part -> addReferences(part, found));
        } else if (node instanceof Threshold threshold) {
            threshold.getParts().forEach(part -> addReferences(part, found));
        }
    }
}
