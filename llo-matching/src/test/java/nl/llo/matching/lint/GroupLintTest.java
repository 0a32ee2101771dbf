package nl.llo.matching.lint;

import static nl.llo.matching.lint.LintFixtures.CARER;
import static nl.llo.matching.lint.LintFixtures.TEXT;
import static nl.llo.matching.lint.LintFixtures.ageAtMost;
import static nl.llo.matching.lint.LintFixtures.group;
import static nl.llo.matching.lint.LintFixtures.member;
import static nl.llo.matching.lint.LintFixtures.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.AgeCriterion;
import nl.llo.model.criterion.AgeLimit;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.group.TargetGroup;
import nl.llo.model.reference.ReferenceData;
import nl.llo.model.text.Language;
import nl.llo.model.time.Period;
import org.junit.jupiter.api.Test;

class GroupLintTest {

    @Test
    void groupWithoutMembers() {
        assertThat(texts(lint(group(
                        "a",
                        Criterion.all(
                                Criterion.startQualification(true), Criterion.educationAtMost(EducationLevel.MBO_1))))))
                .containsExactly("LLO-LINT-GROUP-WITHOUT-MEMBERS /definition");
        assertThat(texts(lint(group(
                        "a",
                        Criterion.all(
                                Criterion.startQualification(true), Criterion.educationAtMost(EducationLevel.MBO_2))))))
                .isEmpty();
    }

    @Test
    void aGroupCanBeEmptyBecauseOfAGroupThatItRefersTo() {
        assertThat(texts(
                        lint(group("a", ageAtMost(17)), group("b", Criterion.all(member("a"), Criterion.ageFrom(18))))))
                .containsExactly("LLO-LINT-GROUP-WITHOUT-MEMBERS /definition");
    }

    @Test
    void aDefinitionThatFitsEverybody() {
        assertThat(texts(lint(group("a", Criterion.all())))).containsExactly("LLO-LINT-ALWAYS-TRUE /definition");
        assertThat(texts(lint(group("a", TEXT)))).isEmpty();
    }

    @Test
    void partsOfADefinition() {
        assertThat(texts(lint(group("a", Criterion.all(CARER, CARER)))))
                .containsExactly("LLO-LINT-REPEATED-BRANCH /definition/all/1");
    }

    @Test
    void equivalentGroups() {
        List<LintResult> results = lint(
                group(
                        "below-23",
                        AgeCriterion.builder().below(AgeLimit.ofYears(23)).build()),
                group("up-to-22", ageAtMost(22)));

        assertThat(texts(results)).containsExactly("LLO-LINT-EQUIVALENT-GROUPS ");
        assertThat(results.get(0).getPlace().getGroup()).hasToString("Optional[up-to-22]");
        assertThat(results.get(0).getMessage(Language.NL))
                .isEqualTo("Bij deze groep horen dezelfde mensen als bij de groep “below-23”.");
        assertThat(results.get(0).getSeverity()).isEqualTo(LintSeverity.INFO);
        assertThat(lint(group("a", ageAtMost(22)), group("b", ageAtMost(23)))).isEmpty();
    }

    @Test
    void groupsInDifferentPeriodsAreNotEquivalent() {
        LocalDate end = LocalDate.of(2020, 12, 31);

        assertThat(lint(
                        group("a", CARER).period(Period.endingOn(end)),
                        group("b", CARER).period(Period.startingOn(end.plusDays(1)))))
                .isEmpty();
        assertThat(texts(lint(
                        group("a", CARER).period(Period.endingOn(end)),
                        group("b", CARER).period(Period.endingOn(end)))))
                .containsExactly("LLO-LINT-EQUIVALENT-GROUPS ");
    }

    @Test
    void equalTextsDoNotMakeGroupsEquivalent() {
        assertThat(lint(group("a", TEXT), group("b", TEXT))).isEmpty();
    }

    private static List<LintResult> lint(TargetGroup.Builder... groups) {
        Catalogue.Builder catalogue = Catalogue.builder();
        for (TargetGroup.Builder group : groups) {
            catalogue.addGroup(group.build());
        }
        return CatalogueLint.of(catalogue.build(), ReferenceData.empty()).list();
    }
}
