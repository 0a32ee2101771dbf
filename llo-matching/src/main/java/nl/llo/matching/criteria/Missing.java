package nl.llo.matching.criteria;

import java.util.ArrayList;
import java.util.List;
import nl.llo.matching.explain.Argument;
import nl.llo.matching.explain.Reason;
import nl.llo.matching.explain.RemarkCode;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.matching.outcome.MissingFact;
import nl.llo.matching.outcome.UnknownCause;

/** Says that facts are missing. */
final class Missing {

    private Missing() {}

    static void addTo(CriterionOutcome.Builder outcome, List<MissingFact> facts) {
        List<Argument> labels = new ArrayList<>(facts.size());
        facts.forEach(fact -> labels.add(new Argument.Words(fact.getLabel())));
        outcome.addUnknownCauses(UnknownCause.MISSING_FACT)
                .addAllMissingFacts(facts)
                .addRemarks(Reason.of(RemarkCode.FACT_MISSING, "facts", new Argument.Listing(labels)));
    }
}
