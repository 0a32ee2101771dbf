package nl.llo.matching.lint;

import static nl.llo.matching.lint.LintFixtures.CARER;
import static nl.llo.matching.lint.LintFixtures.TEXT;
import static nl.llo.matching.lint.LintFixtures.ageAtMost;
import static nl.llo.matching.lint.LintFixtures.condition;
import static nl.llo.matching.lint.LintFixtures.group;
import static nl.llo.matching.lint.LintFixtures.lint;
import static nl.llo.matching.lint.LintFixtures.member;
import static nl.llo.matching.lint.LintFixtures.regulation;
import static nl.llo.matching.lint.LintFixtures.texts;
import static nl.llo.matching.lint.LintFixtures.wealthAtMost;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.llo.matching.algebra.CriteriaAlgebra;
import nl.llo.matching.algebra.Decision;
import nl.llo.matching.internal.reference.CornerArbitraries;
import nl.llo.matching.internal.search.Definitions;
import nl.llo.model.area.Area;
import nl.llo.model.area.RegionsArea;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.AnyOf;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.id.TraitId;
import nl.llo.model.profile.Benefit;
import nl.llo.model.profile.EmploymentStatus;
import nl.llo.model.reference.ReferenceData;
import nl.llo.model.region.RegionCode;
import nl.llo.model.text.Language;
import org.junit.jupiter.api.Test;

class BranchLintTest {

    private static final Criterion ADULT = Criterion.ageFrom(18);

    /** Seen in a published set of rules: the higher limit, meant for older people, was given to everybody. */
    @Test
    void findsTheWealthTestWhoseFirstBranchIsDead() {
        Criterion older = Criterion.ageFrom(67);
        Criterion wealth = Criterion.any(Criterion.all(older, wealthAtMost(170_725)), wealthAtMost(243_892));
        List<LintResult> results = lint(regulation(condition("wealth", wealth)));

        assertThat(texts(results)).containsExactly("LLO-LINT-SUBSUMED-BRANCH /conditions/0/criterion/any/0");
        assertThat(results.get(0).getPlace().getCondition()).hasToString("Optional[wealth]");
        assertThat(results.get(0).getMessage(Language.EN))
                .isEqualTo("This part makes no difference beside /conditions/0/criterion/any/1.");

        Criterion asMeant = Criterion.any(Criterion.all(older, wealthAtMost(243_892)), wealthAtMost(170_725));
        assertThat(lint(asMeant)).isEmpty();
    }

    /** Seen in a published set of rules: nothing stood below the key that was looked up, and so everybody fitted. */
    @Test
    void findsTheRegionListWithAWrongKeyThatFitsEverybody() {
        Criterion nothingExcluded = Criterion.not(Criterion.any());
        Criterion emptyList =
                Criterion.not(Criterion.livesIn(RegionsArea.builder().build()));
        Criterion withoutNothing = Criterion.livesIn(
                Area.except(Area.national(), RegionsArea.builder().build()));

        assertThat(lint(nothingExcluded)).containsExactly("LLO-LINT-ALWAYS-TRUE /conditions/0/criterion");
        assertThat(lint(emptyList)).containsExactly("LLO-LINT-ALWAYS-TRUE /conditions/0/criterion");
        assertThat(lint(withoutNothing)).containsExactly("LLO-LINT-ALWAYS-TRUE /conditions/0/criterion");
        assertThat(lint(Criterion.not(Criterion.livesIn(Area.regions(RegionCode.of("AM05"))))))
                .isEmpty();
    }

    @Test
    void alwaysTrue() {
        assertThat(lint(Criterion.any(ADULT, ageAtMost(20))))
                .containsExactly("LLO-LINT-ALWAYS-TRUE /conditions/0/criterion");
        assertThat(lint(Criterion.any(ADULT, ageAtMost(16)))).isEmpty();
    }

    @Test
    void neverTrue() {
        assertThat(lint(Criterion.all(ADULT, ageAtMost(16))))
                .containsExactly("LLO-LINT-NEVER-TRUE /conditions/0/criterion");
        assertThat(lint(Criterion.all(ADULT, ageAtMost(18)))).isEmpty();
    }

    @Test
    void aPartThatIsAlwaysOrNeverTrue() {
        assertThat(lint(Criterion.any(CARER, Criterion.all(ADULT, ageAtMost(16)))))
                .containsExactly("LLO-LINT-NEVER-TRUE /conditions/0/criterion/any/1");
        assertThat(lint(Criterion.all(Criterion.any(ADULT, ageAtMost(20)), CARER)))
                .containsExactly("LLO-LINT-ALWAYS-TRUE /conditions/0/criterion/all/0");
        assertThat(lint(Criterion.atLeast(1, CARER, TEXT, Criterion.any())))
                .containsExactly("LLO-LINT-NEVER-TRUE /conditions/0/criterion/atLeast/of/2");
        assertThat(lint(Criterion.atLeast(2, CARER, TEXT, Criterion.all())))
                .containsExactly("LLO-LINT-ALWAYS-TRUE /conditions/0/criterion/atLeast/of/2");
        assertThat(lint(Criterion.atLeast(2, CARER, TEXT, ADULT))).isEmpty();
    }

    @Test
    void repeatedBranch() {
        assertThat(lint(Criterion.any(CARER, Criterion.not(Criterion.not(CARER)))))
                .containsExactly("LLO-LINT-REPEATED-BRANCH /conditions/0/criterion/any/1");
        assertThat(lint(Criterion.all(TEXT, CARER, TEXT)))
                .containsExactly("LLO-LINT-REPEATED-BRANCH /conditions/0/criterion/all/2");
        assertThat(lint(Criterion.atLeast(2, CARER, TEXT, CARER)))
                .containsExactly("LLO-LINT-REPEATED-BRANCH /conditions/0/criterion/atLeast/of/2");
        assertThat(lint(Criterion.all(TEXT, CARER))).isEmpty();
    }

    @Test
    void subsumedBranch() {
        assertThat(lint(Criterion.any(
                        Criterion.status(EmploymentStatus.FLEX), Criterion.status(EmploymentStatus.EMPLOYED))))
                .containsExactly("LLO-LINT-SUBSUMED-BRANCH /conditions/0/criterion/any/0");
        assertThat(lint(Criterion.all(
                        Criterion.status(EmploymentStatus.FLEX), Criterion.status(EmploymentStatus.EMPLOYED))))
                .containsExactly("LLO-LINT-SUBSUMED-BRANCH /conditions/0/criterion/all/1");
        assertThat(lint(Criterion.not(Criterion.any(CARER, Criterion.all(CARER, TEXT)))))
                .containsExactly("LLO-LINT-SUBSUMED-BRANCH /conditions/0/criterion/not/any/1");
        assertThat(lint(Criterion.any(
                        Criterion.status(EmploymentStatus.FLEX), Criterion.status(EmploymentStatus.UNEMPLOYED))))
                .isEmpty();
    }

    @Test
    void ofTwoPartsThatSayTheSameTheLaterIsReported() {
        assertThat(lint(Criterion.any(
                        Criterion.startQualification(false), Criterion.educationAtMost(EducationLevel.VMBO_GLTL))))
                .containsExactly("LLO-LINT-SUBSUMED-BRANCH /conditions/0/criterion/any/1");
    }

    @Test
    void deadBranch() {
        Criterion young = ageAtMost(27);
        Criterion ww = Criterion.benefit(Benefit.WW);

        assertThat(lint(Criterion.all(young, Criterion.any(ww, Criterion.all(Criterion.ageFrom(28), CARER)))))
                .as("what stands around it rules it out")
                .containsExactly("LLO-LINT-DEAD-BRANCH /conditions/0/criterion/all/1/any/1");
        assertThat(lint(Criterion.any(
                        Criterion.all(young, CARER),
                        Criterion.all(Criterion.ageFrom(28), ww),
                        Criterion.all(CARER, ww))))
                .as("the others together do what it does")
                .containsExactly("LLO-LINT-DEAD-BRANCH /conditions/0/criterion/any/2");
        assertThat(lint(Criterion.all(young, Criterion.any(ww, Criterion.all(Criterion.ageFrom(27), CARER)))))
                .isEmpty();
    }

    @Test
    void whatHangsOnATextOrAnEstablishedGroupIsNotReported() {
        assertThat(lint(Criterion.any(TEXT, CARER))).isEmpty();
        assertThat(texts(lint(
                        regulation(condition("c", Criterion.any(member("young"), ageAtMost(30)))),
                        group("young", ageAtMost(27)))))
                .isEmpty();
    }

    @Test
    void aCriterionThatIsTooLargeSaysSo() {
        List<Criterion> parts = new ArrayList<>();
        for (int i = 0; i < 101; i++) {
            parts.add(Criterion.trait(TraitId.of("trait-" + i)));
        }

        assertThat(lint(AnyOf.builder().addAllParts(parts).build()))
                .containsExactly("LLO-LINT-TOO-LARGE /conditions/0/criterion");
        assertThat(lint(AnyOf.builder().addAllParts(parts.subList(0, 100)).build()))
                .isEmpty();
    }

    @Provide
    Arbitrary<Criterion> criteria() {
        return CornerArbitraries.pairs(true).map(CornerArbitraries.Pair::one);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatIsReportedCanBeLeftOutTogether(@ForAll("criteria") Criterion criterion) {
        Definitions definitions = new Definitions(Catalogue.empty(), ReferenceData.empty());
        Findings findings = new Findings();
        LintPlace place = LintPlace.builder().pointer("").build();
        Criterion shorter = new BranchLint(new Questions(definitions), findings).check(criterion, place);
        CriteriaAlgebra algebra = CriteriaAlgebra.of(Catalogue.empty(), ReferenceData.empty());

        assertThat(algebra.areEquivalent(shorter, criterion)).isEqualTo(Decision.YES);
        if (findings.list().isEmpty()) {
            assertThat(shorter).isEqualTo(criterion);
        }
    }
}
