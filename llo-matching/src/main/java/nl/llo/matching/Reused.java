package nl.llo.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.llo.matching.criteria.CriteriaCompiler;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.criterion.UsedCriterion;
import nl.llo.model.id.RegulationId;
import nl.llo.model.regulation.Regulation;

/**
 * What an earlier matcher compiled and a later one can use. Texts name groups and traits, so nothing is used when one of those
 * changed, and other regulations where earlier use is asked about, so those are compiled anew.
 */
final class Reused {

    static final Reused NOTHING = new Reused(Map.of());

    private final Map<RegulationId, CompiledRegulation> known;

    private Reused(Map<RegulationId, CompiledRegulation> known) {
        this.known = known;
    }

    static Reused of(Catalogue before, List<CompiledRegulation> compiled, Catalogue after) {
        if (!before.listGroups().equals(after.listGroups())
                || !before.listTraits().equals(after.listTraits())
                || after.listGroups().stream().anyMatch(group -> asksUse(group.getDefinition()))) {
            return NOTHING;
        }
        Map<RegulationId, CompiledRegulation> known = new HashMap<>();
        for (CompiledRegulation each : compiled) {
            if (each.regulation.getConditions().stream().noneMatch(condition -> asksUse(condition.getCriterion()))) {
                known.put(each.regulation.getId(), each);
            }
        }
        return new Reused(known);
    }

    CompiledRegulation of(Regulation regulation, CriteriaCompiler criteria) {
        CompiledRegulation compiled = known.get(regulation.getId());
        return compiled != null && compiled.regulation.equals(regulation)
                ? compiled
                : new CompiledRegulation(regulation, criteria);
    }

    private static boolean asksUse(Criterion criterion) {
        boolean[] asks = {false};
        criterion.forEach(part -> asks[0] |= part instanceof UsedCriterion);
        return asks[0];
    }
}
