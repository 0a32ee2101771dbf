package nl.llo.matching.lint;

import java.util.List;
import nl.llo.matching.internal.search.Definitions;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.reference.ReferenceData;

/**
 * Looks at a catalogue for what is probably not as meant. Immutable and thread-safe; made once for a catalogue.
 *
 * <p>The work for each group and regulation is bounded, so the time grows no faster than the catalogue.
 */
public final class CatalogueLint {

    private final Catalogue catalogue;
    private final Definitions withGroups;
    private final Definitions withoutGroups;

    private CatalogueLint(Catalogue catalogue, ReferenceData reference) {
        this.catalogue = catalogue;
        this.withGroups = new Definitions(catalogue, reference);
        this.withoutGroups = new Definitions(Catalogue.empty(), reference);
    }

    /**
     * Makes a lint.
     *
     * @param catalogue what to look at; groups that it refers to without holding them can be anything
     * @param reference how regions are called in two systems, and the AOW ages; may be empty
     * @return the lint
     */
    public static CatalogueLint of(Catalogue catalogue, ReferenceData reference) {
        return new CatalogueLint(catalogue, reference);
    }

    /**
     * Looks at every group and every regulation.
     *
     * @return what was found: groups first, then regulations, each in the order of their ids
     */
    public List<LintResult> list() {
        Findings findings = new Findings();
        CriterionLint criteria = new CriterionLint(withGroups, withoutGroups, findings);
        GroupLint groups = new GroupLint(withGroups, criteria, findings);
        catalogue.listGroups().forEach(groups::check);
        ConditionPairs pairs = new ConditionPairs(withGroups, withoutGroups, findings);
        RegulationLint regulations = new RegulationLint(withGroups, criteria, pairs, findings);
        catalogue.listRegulations().forEach(regulations::check);
        return findings.list();
    }
}
