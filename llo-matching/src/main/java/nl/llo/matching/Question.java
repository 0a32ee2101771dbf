package nl.llo.matching;

import java.time.LocalDate;
import nl.llo.matching.criteria.ProfileFacts;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.regulation.ConditionSubject;

/** About whom and when, made ready. Not a record: its text must not show the profile. */
final class Question {

    final LocalDate date;
    final ProfileFacts facts;
    final ApplicantKind kind;

    Question(LocalDate date, ProfileFacts facts, ApplicantKind kind) {
        this.date = date;
        this.facts = facts;
        this.kind = kind;
    }

    boolean isAboutPerson() {
        return kind == ApplicantKind.PERSON;
    }

    /** Whether a condition is about the subject of the profile, who may be participant and applicant at once. */
    boolean covers(ConditionSubject subject, Access access) {
        return switch (subject) {
            case PARTICIPANT -> isAboutPerson();
            case APPLICANT -> !isAboutPerson() || access == Access.DIRECT;
        };
    }
}
