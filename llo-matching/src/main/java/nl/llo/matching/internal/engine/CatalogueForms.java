package nl.llo.matching.internal.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.llo.matching.internal.dimension.Dimensions;
import nl.llo.matching.internal.dimension.Literals;
import nl.llo.matching.internal.gate.Gate;
import nl.llo.matching.internal.gate.Gates;
import nl.llo.matching.internal.normal.GroupLeaf;
import nl.llo.matching.internal.normal.NormalForm;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.group.TargetGroup;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.reference.ReferenceData;
import nl.llo.model.regulation.Regulation;

/** A catalogue in normal form, on whatever day and for whoever applies. Made when first needed; thread-safe. */
public final class CatalogueForms {

    private final Catalogue catalogue;
    private final ReferenceData reference;
    private final NormalForm form = new NormalForm();
    private final GroupForms groups;
    /** What another catalogue had made already; a regulation is the same when its record is. */
    private final Map<Regulation, RegulationForm> made;

    private CatalogueForms(Catalogue catalogue, ReferenceData reference, Map<Regulation, RegulationForm> made) {
        this.catalogue = catalogue;
        this.reference = reference;
        this.made = made;
        this.groups = new GroupForms(catalogue.listGroups(), form);
    }

    /** The forms of a catalogue. */
    public static CatalogueForms of(Catalogue catalogue, ReferenceData reference) {
        return new CatalogueForms(catalogue, reference, new HashMap<>());
    }

    /** The forms of another catalogue with the same reference data; regulations that it shares with this are not made anew. */
    public CatalogueForms with(Catalogue other) {
        Map<Regulation, RegulationForm> kept = new HashMap<>();
        synchronized (this) {
            for (Regulation regulation : other.listRegulations()) {
                RegulationForm known = made.get(regulation);
                if (known != null) {
                    kept.put(regulation, known);
                }
            }
        }
        return new CatalogueForms(other, reference, kept);
    }

    /**
     * The rules on a day for one kind of applicant.
     *
     * @param withGroups whether somebody will ask who belongs to which group
     */
    synchronized Rules on(LocalDate date, ApplicantKind kind, boolean withGroups) {
        Gates gates = new Gates();
        Dimensions dimensions = new Dimensions(date, reference, groups.nesting());
        Literals literals = new Literals(dimensions, gates);
        CriterionGates criteria = new CriterionGates(groups, date, gates, literals);
        List<Gate> regulationGates = new ArrayList<>();
        for (Regulation regulation : catalogue.listRegulations()) {
            RegulationForm known = made.computeIfAbsent(regulation, any -> new RegulationForm(any, form));
            regulationGates.add(known.gate(kind, date, criteria, gates, literals));
        }
        List<Gate> groupGates = new ArrayList<>();
        for (TargetGroup group : withGroups ? catalogue.listGroups() : List.<TargetGroup>of()) {
            groupGates.add(criteria.of(new GroupLeaf(group.getId(), false)));
        }
        return new Rules(gates, regulationGates, groupGates, dimensions);
    }
}
