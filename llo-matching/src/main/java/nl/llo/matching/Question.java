package nl.llo.matching;

import java.time.LocalDate;
import nl.llo.matching.criteria.CriteriaCompiler;
import nl.llo.matching.criteria.ProfileFacts;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.profile.Profile;
import nl.llo.model.regulation.ConditionSubject;
import org.jspecify.annotations.Nullable;

/**
 * About whom and when, made ready when first looked at. Not a record: its text must not show the profile. Thread-safe: two
 * threads come to the same.
 */
final class Question {

    final LocalDate date;
    final ApplicantKind kind;
    private final Profile profile;
    private final CriteriaCompiler criteria;
    private volatile @Nullable ProfileFacts facts;

    Question(Profile profile, LocalDate date, CriteriaCompiler criteria) {
        this.profile = profile;
        this.date = date;
        this.kind = profile.getKind();
        this.criteria = criteria;
    }

    ProfileFacts facts() {
        ProfileFacts known = facts;
        if (known == null) {
            known = criteria.prepare(profile, date);
            facts = known;
        }
        return known;
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
