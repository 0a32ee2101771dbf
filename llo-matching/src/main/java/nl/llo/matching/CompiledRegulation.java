package nl.llo.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.llo.matching.criteria.CompiledCriterion;
import nl.llo.matching.criteria.CriteriaCompiler;
import nl.llo.matching.outcome.Answer;
import nl.llo.matching.outcome.ConditionKind;
import nl.llo.matching.outcome.ConditionOutcome;
import nl.llo.model.regulation.ConditionSubject;
import nl.llo.model.regulation.Regulation;

/** A regulation, made ready: who may apply, where it holds, and every condition that is in force on the date. */
final class CompiledRegulation {

    final Regulation regulation;
    final Term term;
    final ApplicantRule applicants;
    private final CompiledCriterion area;
    private final List<CompiledCondition> conditions;

    CompiledRegulation(Regulation regulation, CriteriaCompiler criteria) {
        this.regulation = regulation;
        this.term = new Term(regulation);
        this.applicants = new ApplicantRule(regulation.getApplicants());
        this.area = criteria.compileArea(regulation.getArea(), regulation.getPlacesThatCount());
        this.conditions = regulation.getConditions().stream()
                .map(condition -> new CompiledCondition(condition, criteria.compile(condition.getCriterion())))
                .toList();
    }

    /** The lowest of the answers to all conditions. */
    Answer answer(Question question) {
        Access access = applicants.access(question);
        Answer answer = applicants.answer(question);
        if (answer != Answer.NO) {
            answer = answer.and(area.answer(question.facts));
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
        List<ConditionOutcome> outcomes = new ArrayList<>();
        outcomes.add(ConditionOutcome.builder()
                .id(ConditionOutcome.APPLICANT_ID)
                .kind(ConditionKind.APPLICANT)
                .subject(ConditionSubject.APPLICANT)
                .answer(applicants.answer(question))
                .outcome(applicants.explain(question))
                .sources(regulation.getSources())
                .build());
        outcomes.add(ConditionOutcome.builder()
                .id(ConditionOutcome.AREA_ID)
                .kind(ConditionKind.AREA)
                .subject(question.isAboutPerson() ? ConditionSubject.PARTICIPANT : ConditionSubject.APPLICANT)
                .answer(area.answer(question.facts))
                .outcome(area.explain(question.facts))
                .sources(regulation.getSources())
                .build());
        conditions.stream()
                .filter(condition -> condition.isInForceOn(question.date))
                .map(condition -> condition.explain(question, access))
                .forEach(outcomes::add);
        return List.copyOf(outcomes);
    }
}
