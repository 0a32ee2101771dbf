package nl.llo.matching.criteria;

import java.util.List;
import java.util.Optional;
import nl.llo.matching.explain.Reason;
import nl.llo.matching.explain.RemarkCode;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.education.EducationLevel;

/** The profile's own statement, or else what follows from the education. */
final class StartQualificationCheck implements FactCheck {

    private final boolean wanted;

    StartQualificationCheck(boolean wanted) {
        this.wanted = wanted;
    }

    @Override
    public Truth test(ProfileFacts facts) {
        Optional<Boolean> stated = facts.profile.getStartQualification();
        if (stated.isPresent()) {
            return Truth.of(stated.get() == wanted);
        }
        EducationLevel education = facts.profile.getEducation().orElse(null);
        return education == null ? Truth.UNKNOWN : Truth.of(education.hasStartQualification() == wanted);
    }

    @Override
    public boolean isRemarked(ProfileFacts facts) {
        return facts.profile.getStartQualification().isEmpty();
    }

    @Override
    public List<Reason> listRemarks() {
        return List.of(Reason.of(RemarkCode.FOLLOWS_FROM_EDUCATION));
    }
}
