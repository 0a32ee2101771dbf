package nl.llo.io.internal.constraint;

import static java.util.Map.entry;

import java.util.Map;
import nl.llo.io.finding.FindingCode;

/**
 * Which finding a violated constraint is, by the key of its message. Bounds on numbers and lengths are not here: the
 * codecs hold the same bounds and refuse such a value before there is an object to validate.
 */
final class ConstraintCodes {

    private static final String JAKARTA = "{jakarta.validation.constraints.";
    private static final String BUDGET = "{nl.llo.model.budget.ConsistentBudget.";
    private static final String REGULATION = "{nl.llo.model.regulation.ConsistentRegulation.";
    private static final String PROFILE = "{nl.llo.model.profile.ConsistentProfile.";

    private static final Map<String, FindingCode> CODES = Map.ofEntries(
            entry(JAKARTA + "NotBlank.message}", FindingCode.TEXT_BLANK),
            entry(JAKARTA + "NotEmpty.message}", FindingCode.LIST_EMPTY),
            entry("{nl.llo.model.constraint.Filled.message}", FindingCode.TEXT_BLANK),
            entry("{nl.llo.model.criterion.BoundsInOrder.message}", FindingCode.CRITERION_BOUNDS),
            entry("{nl.llo.model.criterion.CountWithinParts.message}", FindingCode.CRITERION_COUNT),
            entry("{nl.llo.model.budget.CapLimits.message}", FindingCode.BUDGET_CAP_EMPTY),
            entry(BUDGET + "funderShares}", FindingCode.BUDGET_FUNDER_SHARES),
            entry(BUDGET + "reservedShares}", FindingCode.BUDGET_RESERVED_SHARES),
            entry(BUDGET + "funderAmounts}", FindingCode.BUDGET_FUNDER_AMOUNTS),
            entry(BUDGET + "reservedAmounts}", FindingCode.BUDGET_RESERVED_AMOUNTS),
            entry(BUDGET + "trancheAmounts}", FindingCode.BUDGET_TRANCHE_AMOUNTS),
            entry(BUDGET + "capAmounts}", FindingCode.BUDGET_CAP_AMOUNTS),
            entry(REGULATION + "periods}", FindingCode.REGULATION_PERIODS),
            entry(REGULATION + "conditionIds}", FindingCode.REGULATION_CONDITION_IDS),
            entry(REGULATION + "reservedConditionIds}", FindingCode.REGULATION_RESERVED_IDS),
            entry(REGULATION + "self}", FindingCode.REGULATION_SELF),
            entry("{nl.llo.model.regulation.NamesWhatComesFirst.message}", FindingCode.REGULATION_PREREQUISITE_EMPTY),
            entry(PROFILE + "startQualification}", FindingCode.PROFILE_START_QUALIFICATION),
            entry(PROFILE + "birthYear}", FindingCode.PROFILE_BIRTH_YEAR),
            entry(PROFILE + "notUnemployed}", FindingCode.PROFILE_NOT_UNEMPLOYED),
            entry(PROFILE + "unemployedBeforeBirth}", FindingCode.PROFILE_UNEMPLOYED_BEFORE_BIRTH));

    private ConstraintCodes() {}

    /** Gives the finding for the key of a message, in braces as the constraint declares it. */
    static FindingCode of(String messageKey) {
        return CODES.getOrDefault(messageKey, FindingCode.VALUE_IMPOSSIBLE);
    }
}
