package nl.llo.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
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
    private final List<CompiledCondition> conditions;

    CompiledRegulation(Regulation regulation, CriteriaCompiler criteria) {
        this.regulation = regulation;
        this.term = new Term(regulation);
        this.applicants = new ApplicantRule(regulation);
        this.area = new AreaRule(regulation, criteria);
        this.conditions = regulation.getConditions().stream()
                .map(condition -> new CompiledCondition(condition, criteria.compile(condition.getCriterion())))
                .toList();
    }

    /** The lowest of the answers to all conditions. */
    Answer answer(Question question) {
        Access access = applicants.access(question);
        Answer answer = applicants.answer(question);
        if (answer != Answer.NO) {
            answer = answer.and(area.answer(question, access));
        }
        LocalDate date = question.date;
        for (int i = 0; i < conditions.size() && answer != Answer.NO; i++) {
            CompiledCondition condition = conditions.get(i);
            if (condition.isInForceOn(date)) {
                answer = answer.and(condition.answer(question, access));
            }
        }
        return answer;
    }

    /** The outcome of who may apply, of the area, and of every condition in force, in that order. */
    List<ConditionOutcome> explain(Question question) {
        Access access = applicants.access(question);
        List<ConditionOutcome> outcomes = new ArrayList<>(conditions.size() + 2);
        outcomes.add(new ExplainedCondition(applicants, question, access));
        outcomes.add(new ExplainedCondition(area, question, access));
        for (CompiledCondition condition : conditions) {
            if (condition.isInForceOn(question.date)) {
                outcomes.add(new ExplainedCondition(condition, question, access));
            }
        }
        return Collections.unmodifiableList(outcomes);
    }
}
