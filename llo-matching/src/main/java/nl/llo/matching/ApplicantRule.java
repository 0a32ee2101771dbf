package nl.llo.matching;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.llo.matching.explain.Argument;
import nl.llo.matching.explain.Labels;
import nl.llo.matching.explain.Reason;
import nl.llo.matching.explain.RemarkCode;
import nl.llo.matching.explain.RuleCode;
import nl.llo.matching.internal.rule.SharedOutcomes;
import nl.llo.matching.outcome.Answer;
import nl.llo.matching.outcome.ConditionKind;
import nl.llo.matching.outcome.ConditionOutcome;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.matching.outcome.UnknownCause;
import nl.llo.model.id.ConditionId;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.regulation.ConditionSubject;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.source.SourceReference;
import nl.llo.model.text.LocalizedText;

/** Who may apply. When no source says, persons may. */
final class ApplicantRule implements ConditionRule {

    private final Regulation regulation;
    private final boolean stated;
    private final List<ApplicantKind> applicants;
    private final Set<ApplicantKind> mayApply = EnumSet.noneOf(ApplicantKind.class);
    private final boolean persons;
    private final SharedOutcomes<Answer> outcomes = new SharedOutcomes<>(Answer.class, this::outcome);

    ApplicantRule(Regulation regulation) {
        Set<ApplicantKind> stated = regulation.getApplicants();
        this.regulation = regulation;
        this.stated = !stated.isEmpty();
        this.applicants = this.stated ? stated.stream().sorted().toList() : List.of(ApplicantKind.PERSON);
        this.mayApply.addAll(applicants);
        this.persons = mayApply.contains(ApplicantKind.PERSON);
    }

    Access access(Question question) {
        return !persons && question.isAboutPerson() ? Access.INDIRECT : Access.DIRECT;
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

    @Override
    public ConditionId id() {
        return ConditionOutcome.APPLICANT_ID;
    }

    @Override
    public ConditionKind kind() {
        return ConditionKind.APPLICANT;
    }

    @Override
    public Optional<LocalizedText> label() {
        return Optional.empty();
    }

    @Override
    public ConditionSubject subject(Question question) {
        return ConditionSubject.APPLICANT;
    }

    @Override
    public List<SourceReference> sources() {
        return regulation.getSources();
    }

    @Override
    public Answer answer(Question question, Access access) {
        return answer(question);
    }

    /** One for everybody who gets the same answer. */
    @Override
    public CriterionOutcome explain(Question question, Access access) {
        return outcomes.get(answer(question));
    }

    private CriterionOutcome outcome(Answer answer) {
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
