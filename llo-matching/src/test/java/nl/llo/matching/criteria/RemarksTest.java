package nl.llo.matching.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.llo.matching.explain.Reason;
import nl.llo.matching.explain.RemarkCode;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.profile.Benefit;
import nl.llo.model.profile.KnownSet;
import nl.llo.model.profile.Profile;
import nl.llo.model.text.Language;
import org.junit.jupiter.api.Test;

/** What an outcome remarks beside its truth. */
class RemarksTest {

    private static List<Reason> remarks(Criterion criterion, Profile.Builder profile) {
        return Asked.outcome(criterion, profile.build()).getRemarks();
    }

    @Test
    void aStartQualificationThatFollowsFromEducationIsCalledSo() {
        Criterion criterion = Criterion.startQualification(true);
        assertThat(remarks(criterion, Profile.builder().education(EducationLevel.MBO_4)))
                .extracting(Reason::getCode)
                .containsExactly(RemarkCode.FOLLOWS_FROM_EDUCATION);
        assertThat(remarks(criterion, Profile.builder().startQualification(true)))
                .isEmpty();
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(remarks(Criterion.startQualification(true), Profile.builder()))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.getCode()).isEqualTo(RemarkCode.FACT_MISSING);
                    assertThat(remark.in(Language.EN)).contains("start qualification");
                });
    }

    @Test
    void oneOfSeveralBenefitsIsEnough() {
        Criterion criterion = Criterion.benefit(Benefit.WW, Benefit.WIA);
        assertThat(Asked.truth(criterion, Profile.builder().benefits(KnownSet.exactly(Benefit.WIA))))
                .isEqualTo(Truth.TRUE);
        assertThat(Asked.truth(criterion, Profile.builder().benefits(KnownSet.exactly(Benefit.PARTICIPATIEWET))))
                .isEqualTo(Truth.FALSE);
        assertThat(Asked.truth(criterion, Profile.builder())).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void whatIsKnownOfAPersonShowsNothingOfIt() {
        ProfileFacts facts = CriteriaCompiler.of(Catalogue.empty(), Asked.REFERENCE)
                .prepare(Profile.builder().birthYear(1987).build(), Asked.DATE);
        assertThat(facts.toString()).contains("2022-06-01").doesNotContain("1987");
    }
}
