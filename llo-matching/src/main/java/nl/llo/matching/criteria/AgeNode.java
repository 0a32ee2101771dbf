package nl.llo.matching.criteria;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.llo.matching.explain.Reason;
import nl.llo.matching.explain.RemarkCode;
import nl.llo.matching.internal.rule.RuleTexts;
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

    private final boolean bounded;
    private final long min;
    private final long max;
    private final boolean belowAow;
    private final Rule rule;
    private final Map<Truth, CriterionOutcome> outcomes = new ConcurrentHashMap<>();

    AgeNode(AgeCriterion criterion, RuleTexts rules) {
        this.rule = new Rule(criterion, rules);
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
        Truth truth = test(facts);
        if (truth.isKnown()) {
            return outcomes.computeIfAbsent(truth, any -> rule.outcome(any).build());
        }
        CriterionOutcome.Builder outcome = rule.outcome(truth);
        if (!facts.age.isKnown()) {
            Outcomes.addMissing(outcome, List.of(BIRTH_DATE));
        } else if (inYears(facts).isKnown() && facts.age.isAowUndecided()) {
            outcome.addUnknownCauses(UnknownCause.NOT_RECORDED).addRemarks(Reason.of(RemarkCode.AOW_AGE_NOT_PUBLISHED));
        } else {
            outcome.addUnknownCauses(UnknownCause.MISSING_FACT)
                    .addMissingFacts(BIRTH_DATE)
                    .addRemarks(Reason.of(RemarkCode.BIRTH_YEAR_NOT_ENOUGH));
        }
        return outcome.build();
    }
}
