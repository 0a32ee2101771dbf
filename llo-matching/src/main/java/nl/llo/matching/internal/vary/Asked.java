package nl.llo.matching.internal.vary;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.llo.matching.internal.normal.AttributeKind;
import nl.llo.matching.internal.normal.NormalForm;
import nl.llo.matching.internal.normal.ValueSet;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.time.Period;

/** What some criteria ask, whoever is asked about. */
public final class Asked {

    private final Leaves leaves;

    private Asked(Leaves leaves) {
        this.leaves = leaves;
    }

    /** By criteria whose groups are defined in a catalogue. */
    public static Asked by(Collection<Criterion> criteria, Catalogue catalogue) {
        NormalForm form = new NormalForm();
        Leaves leaves = new Leaves(catalogue, form, group -> false);
        criteria.forEach(criterion -> leaves.add(form.of(criterion)));
        return new Asked(leaves);
    }

    /** The sets of values that are asked of the attributes of a kind. */
    public Set<ValueSet> values(AttributeKind kind) {
        Set<ValueSet> found = new LinkedHashSet<>();
        leaves.values.forEach((attribute, sets) -> {
            if (attribute.kind() == kind) {
                found.addAll(sets);
            }
        });
        return found;
    }

    /** The periods in which groups are defined and areas count. */
    public Set<Period> periods() {
        return leaves.periods;
    }
}
