package nl.llo.matching;

import java.util.List;
import java.util.stream.Collectors;
import nl.llo.matching.outcome.ConditionOutcome;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.criterion.AllOf;
import nl.llo.model.criterion.AnyOf;
import nl.llo.model.criterion.AtLeast;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.text.Language;

/** Puts the rule of a condition that does not hold into words: of "all" only what fails, of "any" everything. */
final class Wording {

    private static final int MOST_PARTS = 6;

    private Wording() {}

    static String ofFailed(ConditionOutcome condition, Language language) {
        return condition
                .getLabel()
                .map(label -> label.in(language))
                .orElseGet(() -> ofFailed(condition.getOutcome(), language, 0));
    }

    private static String ofFailed(CriterionOutcome outcome, Language language, int depth) {
        Criterion criterion = outcome.getCriterion().orElse(null);
        boolean all = criterion instanceof AllOf;
        boolean some = criterion instanceof AnyOf || criterion instanceof AtLeast;
        if ((!all && !some) || outcome.getParts().isEmpty() || depth > 1) {
            return outcome.getReason().in(language);
        }
        List<CriterionOutcome> failed = outcome.getParts().stream()
                .filter(part -> !all || part.getTruth() == Truth.FALSE)
                .toList();
        String parts = failed.stream()
                .limit(MOST_PARTS)
                .map(part -> ofFailed(part, language, depth + 1))
                .distinct()
                .collect(Collectors.joining(", "));
        String rest = failed.size() > MOST_PARTS ? ", …" : "";
        return all ? parts + rest : outcome.getReason().in(language) + " (" + parts + rest + ")";
    }
}
