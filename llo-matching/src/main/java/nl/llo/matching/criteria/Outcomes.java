package nl.llo.matching.criteria;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.llo.matching.explain.Argument;
import nl.llo.matching.explain.Reason;
import nl.llo.matching.explain.RemarkCode;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.matching.outcome.MissingFact;
import nl.llo.matching.outcome.Truth;
import nl.llo.matching.outcome.UnknownCause;

/** Puts outcomes together. */
final class Outcomes {

    private Outcomes() {}

    static List<CriterionOutcome> ofParts(Node[] parts, ProfileFacts facts) {
        List<CriterionOutcome> outcomes = new ArrayList<>(parts.length);
        for (Node part : parts) {
            outcomes.add(part.explain(facts));
        }
        return outcomes;
    }

    static List<Truth> truths(List<CriterionOutcome> outcomes) {
        return outcomes.stream().map(CriterionOutcome::getTruth).toList();
    }

    static CriterionOutcome combined(Rule rule, Truth truth, List<CriterionOutcome> parts) {
        return rule.outcome(truth)
                .unknownCauses(truth.isKnown() ? Set.of() : causes(parts))
                .parts(parts)
                .build();
    }

    static void addMissing(CriterionOutcome.Builder outcome, List<MissingFact> facts) {
        List<Argument> labels = new ArrayList<>(facts.size());
        facts.forEach(fact -> labels.add(new Argument.Words(fact.getLabel())));
        outcome.addUnknownCauses(UnknownCause.MISSING_FACT)
                .addAllMissingFacts(facts)
                .addRemarks(Reason.of(RemarkCode.FACT_MISSING, "facts", new Argument.Listing(labels)));
    }

    static Set<UnknownCause> causes(List<CriterionOutcome> parts) {
        Set<UnknownCause> causes = EnumSet.noneOf(UnknownCause.class);
        parts.forEach(part -> causes.addAll(part.getUnknownCauses()));
        return causes;
    }
}
