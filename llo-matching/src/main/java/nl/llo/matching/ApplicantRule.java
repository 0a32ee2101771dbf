package nl.llo.matching;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.llo.matching.explain.Argument;
import nl.llo.matching.explain.Labels;
import nl.llo.matching.explain.Reason;
import nl.llo.matching.explain.RemarkCode;
import nl.llo.matching.explain.RuleCode;
import nl.llo.matching.outcome.Answer;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.matching.outcome.UnknownCause;
import nl.llo.model.profile.ApplicantKind;

/** Who may apply. When no source says, persons may. */
final class ApplicantRule {

    private final boolean stated;
    private final List<ApplicantKind> applicants;
    private final Set<ApplicantKind> mayApply = EnumSet.noneOf(ApplicantKind.class);
    private final Map<Answer, CriterionOutcome> outcomes = new ConcurrentHashMap<>();

    ApplicantRule(Set<ApplicantKind> stated) {
        this.stated = !stated.isEmpty();
        this.applicants = this.stated ? stated.stream().sorted().toList() : List.of(ApplicantKind.PERSON);
        this.mayApply.addAll(applicants);
    }

    Access access(Question question) {
        return question.isAboutPerson() && !mayApply.contains(ApplicantKind.PERSON) ? Access.INDIRECT : Access.DIRECT;
    }

    /** Through whom a person is reached; empty when the access is direct. */
    List<ApplicantKind> listVia(Question question) {
        return access(question) == Access.INDIRECT ? applicants : List.of();
    }

    Answer answer(Question question) {
        if (access(question) == Access.INDIRECT) {
            return Answer.OPEN;
        }
        return mayApply.contains(question.kind) ? Answer.YES : Answer.NO;
    }

    CriterionOutcome explain(Question question) {
        return outcomes.computeIfAbsent(answer(question), this::explain);
    }

    private CriterionOutcome explain(Answer answer) {
        CriterionOutcome.Builder outcome = CriterionOutcome.builder()
                .truth(answer.toTruth())
                .reason(Reason.of(RuleCode.APPLICANT, "applicants", label(applicants)));
        if (!stated) {
            outcome.addRemarks(Reason.of(RemarkCode.APPLICANTS_NOT_STATED));
        }
        if (answer == Answer.OPEN) {
            outcome.addUnknownCauses(UnknownCause.REACHED_INDIRECTLY)
                    .addRemarks(Reason.of(RemarkCode.REACHED_THROUGH, "applicants", label(applicants)));
        }
        return outcome.build();
    }

    static Argument label(List<ApplicantKind> kinds) {
        return new Argument.OneOf(kinds.stream()
                .<Argument>map(kind -> new Argument.Words(Labels.of(kind)))
                .toList());
    }
}
