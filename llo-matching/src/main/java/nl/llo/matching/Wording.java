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

/** Puts a condition into words: its label or, without one, its rule. */
final class Wording {

    private static final int MOST_PARTS = 6;
    private static final int DEEPEST = 2;

    private Wording() {}

    /** What a condition asks. */
    static String ofRule(ConditionOutcome condition, Language language) {
        return condition.name(language);
    }

    /** What of a condition does not hold: of "all" only the parts that fail, of the others every part. */
    static String ofFailed(ConditionOutcome condition, Language language) {
        return condition.getLabel().isPresent()
                ? condition.name(language)
                : ofFailed(condition.getOutcome(), language, 0);
    }

    private static String ofFailed(CriterionOutcome outcome, Language language, int depth) {
        Criterion criterion = outcome.getCriterion().orElse(null);
        boolean all = criterion instanceof AllOf;
        boolean some = criterion instanceof AnyOf || criterion instanceof AtLeast;
        List<String> parts = all || some ? parts(outcome, all, language, depth) : List.of();
        if (parts.isEmpty()) {
            return outcome.getReason().in(language);
        }
        String listed = parts.stream().limit(MOST_PARTS).collect(Collectors.joining(", "))
                + (parts.size() > MOST_PARTS ? ", …" : "");
        return all ? listed : outcome.getReason().in(language) + " (" + listed + ")";
    }

    private static List<String> parts(CriterionOutcome outcome, boolean onlyFailed, Language language, int depth) {
        if (depth == DEEPEST) {
            return List.of();
        }
        return outcome.getParts().stream()
                .filter(part -> !onlyFailed || part.getTruth() == Truth.FALSE)
                .map(part -> ofFailed(part, language, depth + 1))
                .distinct()
                .toList();
    }
}
