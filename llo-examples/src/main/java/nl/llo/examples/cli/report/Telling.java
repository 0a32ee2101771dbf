package nl.llo.examples.cli.report;

import java.util.List;
import nl.llo.matching.outcome.ConditionKind;
import nl.llo.matching.outcome.ConditionOutcome;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.area.NationalArea;
import nl.llo.model.criterion.PlaceCriterion;

/** Which conditions tell a reader something. */
public final class Telling {

    private Telling() {}

    /** Leaves out that a person may apply, and that it holds in the whole country, unless there is nothing else to tell. */
    public static List<ConditionOutcome> select(List<ConditionOutcome> conditions) {
        List<ConditionOutcome> telling =
                conditions.stream().filter(Telling::isTelling).toList();
        return telling.isEmpty() ? conditions : telling;
    }

    private static boolean isTelling(ConditionOutcome condition) {
        return condition.getKind() == ConditionKind.LISTED
                || condition.getTruth() != Truth.TRUE
                || (condition.getKind() == ConditionKind.AREA && !isNational(condition.getOutcome()));
    }

    private static boolean isNational(CriterionOutcome area) {
        return area.getCriterion()
                .filter(criterion ->
                        criterion instanceof PlaceCriterion place && place.getArea() instanceof NationalArea)
                .isPresent();
    }
}
