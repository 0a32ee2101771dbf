package nl.llo.matching.criteria;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.llo.matching.internal.place.AreaCompiler;
import nl.llo.matching.internal.rule.RuleTexts;
import nl.llo.model.area.Area;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.profile.Profile;
import nl.llo.model.reference.ReferenceData;

/**
 * Makes criteria and profiles ready for each other. Made once for a catalogue, whose groups, traits and names its criteria
 * refer to, and for reference data. Immutable and thread-safe.
 */
public final class CriteriaCompiler {

    private final ReferenceData reference;
    private final GroupTable groups;
    private final NodeCompiler nodes;

    private CriteriaCompiler(Catalogue catalogue, ReferenceData reference) {
        this.reference = reference;
        this.groups = new GroupTable(catalogue.listGroups());
        this.nodes = new NodeCompiler(
                catalogue,
                groups,
                new AreaCompiler(reference.getGeography()),
                new RuleTexts(catalogue, reference.getGeography()));
        groups.compile(nodes);
    }

    /**
     * Makes a compiler.
     *
     * @param catalogue what criteria refer to
     * @param reference where places lie and when the state pension begins
     * @return the compiler
     */
    public static CriteriaCompiler of(Catalogue catalogue, ReferenceData reference) {
        return new CriteriaCompiler(catalogue, reference);
    }

    /**
     * Makes a criterion ready.
     *
     * @param criterion any criterion; what it refers to need not exist, and is unknown then
     * @return the compiled criterion
     */
    public CompiledCriterion compile(Criterion criterion) {
        return new CompiledCriterion(criterion.accept(nodes));
    }

    /**
     * Makes the area of a regulation ready.
     *
     * @param area where it holds; when absent, it is unknown for everybody
     * @param placesThatCount which place must lie in it; when empty, the home decides, and a workplace or place of study
     *     in the area makes a home outside it unknown
     * @return the compiled condition
     */
    public CompiledCriterion compileArea(Optional<Area> area, Set<PlaceKind> placesThatCount) {
        return new CompiledCriterion(
                area.map(known -> nodes.place(known, placesThatCount)).orElseGet(UnstatedAreaNode::new));
    }

    /**
     * Makes a profile ready.
     *
     * @param profile about whom is asked
     * @param date the day for which is asked
     * @return the facts, of use to what this compiler compiles
     */
    public ProfileFacts prepare(Profile profile, LocalDate date) {
        return new ProfileFacts(profile, date, reference, groups.size());
    }
}
