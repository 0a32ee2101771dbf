package nl.llo.matching.criteria;

import java.util.List;
import nl.llo.matching.explain.Reason;
import nl.llo.matching.explain.RemarkCode;
import nl.llo.matching.internal.rule.RuleTexts;
import nl.llo.matching.internal.rule.SharedOutcomes;
import nl.llo.matching.outcome.Answer;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.matching.outcome.MissingFact;
import nl.llo.matching.outcome.ProfileAttribute;
import nl.llo.matching.outcome.Truth;
import nl.llo.matching.outcome.UnknownCause;
import nl.llo.model.criterion.AgeCriterion;
import nl.llo.model.criterion.AgeLimit;

/** Age in whole years, and below the AOW age. */
final class AgeNode extends Node {

    private static final MissingFact BIRTH_DATE = MissingFact.of(ProfileAttribute.BIRTH_DATE);

    /** Everybody who is yes, no, or unknown for the same reason. */
    private enum Case {
        YES,
        NO,
        NOTHING_KNOWN,
        AOW_NOT_PUBLISHED,
        YEAR_ALONE
    }

    private final boolean bounded;
    private final long min;
    private final long max;
    private final boolean belowAow;
    private final SharedOutcomes<Case> outcomes = new SharedOutcomes<>(Case.class, this::outcome);

    AgeNode(AgeCriterion criterion, RuleTexts rules) {
        super(new Rule(criterion, rules));
        long oldest = criterion.getMax().map(Integer::longValue).orElse(Long.MAX_VALUE);
        long below = criterion
                .getBelow()
                .flatMap(AgeLimit::getYears)
                .map(years -> years - 1L)
                .orElse(Long.MAX_VALUE);
        this.min = criterion.getMin().map(Integer::longValue).orElse(Long.MIN_VALUE);
        this.max = Math.min(oldest, below);
        this.bounded = min != Long.MIN_VALUE || max != Long.MAX_VALUE;
        this.belowAow = criterion.getBelow().filter(AgeLimit::isAow).isPresent();
    }

    private Truth test(ProfileFacts facts) {
        return inYears(facts).and(belowAow(facts));
    }

    private Truth inYears(ProfileFacts facts) {
        return bounded ? facts.age.isBetween(min, max) : Truth.TRUE;
    }

    private Truth belowAow(ProfileFacts facts) {
        return belowAow ? facts.age.isBelowAow() : Truth.TRUE;
    }

    @Override
    Answer answer(ProfileFacts facts, boolean negated) {
        return Answers.of(test(facts), negated);
    }

    @Override
    CriterionOutcome explain(ProfileFacts facts) {
        return outcomes.get(caseOf(facts));
    }

    private Case caseOf(ProfileFacts facts) {
        Truth truth = test(facts);
        if (truth.isKnown()) {
            return truth == Truth.TRUE ? Case.YES : Case.NO;
        }
        if (!facts.age.isKnown()) {
            return Case.NOTHING_KNOWN;
        }
        return inYears(facts).isKnown() && facts.age.isAowUndecided() ? Case.AOW_NOT_PUBLISHED : Case.YEAR_ALONE;
    }

    private CriterionOutcome outcome(Case which) {
        CriterionOutcome.Builder outcome = rule.outcome(
                switch (which) {
                    case YES -> Truth.TRUE;
                    case NO -> Truth.FALSE;
                    case NOTHING_KNOWN, AOW_NOT_PUBLISHED, YEAR_ALONE -> Truth.UNKNOWN;
                });
        switch (which) {
            case YES, NO -> {}
            case NOTHING_KNOWN -> Missing.addTo(outcome, List.of(BIRTH_DATE));
            case AOW_NOT_PUBLISHED ->
                outcome.addUnknownCauses(UnknownCause.NOT_RECORDED)
                        .addRemarks(Reason.of(RemarkCode.AOW_AGE_NOT_PUBLISHED));
            case YEAR_ALONE ->
                outcome.addUnknownCauses(UnknownCause.MISSING_FACT)
                        .addMissingFacts(BIRTH_DATE)
                        .addRemarks(Reason.of(RemarkCode.BIRTH_YEAR_NOT_ENOUGH));
        }
        return outcome.build();
    }
}
