package nl.llo.matching;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.llo.matching.criteria.CriteriaCompiler;
import nl.llo.matching.outcome.Answer;
import nl.llo.matching.outcome.ConditionOutcome;
import nl.llo.model.regulation.Regulation;

/** A regulation, made ready: who may apply, where it holds, and every condition that is in force on the date. */
final class CompiledRegulation {

    final Regulation regulation;
    final Term term;
    final ApplicantRule applicants;
    private final AreaRule area;
    private final CompiledCondition[] conditions;

    CompiledRegulation(Regulation regulation, CriteriaCompiler criteria) {
        this.regulation = regulation;
        this.term = new Term(regulation);
        this.applicants = new ApplicantRule(regulation);
        this.area = new AreaRule(regulation, criteria);
        this.conditions = regulation.getConditions().stream()
                .map(condition -> new CompiledCondition(condition, criteria.compile(condition.getCriterion())))
                .toArray(CompiledCondition[]::new);
    }

    /** The lowest of the answers to all conditions. */
    Answer answer(Question question) {
        Access access = applicants.access(question);
        Answer answer = applicants.answer(question);
        if (answer != Answer.NO) {
            answer = answer.and(area.answer(question, access));
        }
        LocalDate date = question.date;
        for (int i = 0; i < conditions.length && answer != Answer.NO; i++) {
            CompiledCondition condition = conditions[i];
            if (condition.isInForceOn(date)) {
                answer = answer.and(condition.answer(question, access));
            }
        }
        return answer;
    }

    /** The outcome of who may apply, of the area, and of every condition in force, in that order. */
    List<ConditionOutcome> explain(Question question) {
        Access access = applicants.access(question);
        ConditionOutcome[] outcomes = new ConditionOutcome[conditions.length + 2];
        int count = 0;
        outcomes[count++] = new ExplainedCondition(applicants, question, access);
        outcomes[count++] = new ExplainedCondition(area, question, access);
        for (CompiledCondition condition : conditions) {
            if (condition.isInForceOn(question.date)) {
                outcomes[count++] = new ExplainedCondition(condition, question, access);
            }
        }
        return List.of(count == outcomes.length ? outcomes : Arrays.copyOf(outcomes, count));
    }
}
