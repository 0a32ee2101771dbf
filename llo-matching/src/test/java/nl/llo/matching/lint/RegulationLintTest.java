package nl.llo.matching.lint;

import static nl.llo.matching.lint.LintFixtures.CARER;
import static nl.llo.matching.lint.LintFixtures.TEXT;
import static nl.llo.matching.lint.LintFixtures.ageAtMost;
import static nl.llo.matching.lint.LintFixtures.condition;
import static nl.llo.matching.lint.LintFixtures.group;
import static nl.llo.matching.lint.LintFixtures.lint;
import static nl.llo.matching.lint.LintFixtures.regulation;
import static nl.llo.matching.lint.LintFixtures.texts;
import static nl.llo.matching.lint.LintFixtures.wealthAtMost;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.llo.model.area.Area;
import nl.llo.model.area.RegionsArea;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.region.RegionCode;
import nl.llo.model.regulation.ConditionSubject;
import nl.llo.model.text.Language;
import nl.llo.model.time.Period;
import org.junit.jupiter.api.Test;

class RegulationLintTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2023, 1, 1);
    private static final Period UNTIL_2022 = Period.endingOn(NEW_YEAR.minusDays(1));
    private static final Period FROM_2023 = Period.startingOn(NEW_YEAR);
    private static final Area FLEVOLAND = Area.regions(RegionCode.of("AM05"));

    @Test
    void areas() {
        assertThat(texts(lint(regulation().area(Area.union(FLEVOLAND, Area.national())))))
                .containsExactly("LLO-LINT-ALWAYS-TRUE /area");
        assertThat(texts(lint(regulation().area(Area.except(FLEVOLAND, FLEVOLAND)))))
                .containsExactly("LLO-LINT-NEVER-TRUE /area");
        assertThat(texts(lint(regulation().area(RegionsArea.builder().build()))))
                .containsExactly("LLO-LINT-NEVER-TRUE /area");
        assertThat(lint(regulation().area(Area.national()))).isEmpty();
        assertThat(lint(regulation().area(FLEVOLAND))).isEmpty();
        assertThat(lint(regulation().area(Area.during(FROM_2023, Area.national()))))
                .isEmpty();
    }

    @Test
    void repeatedCondition() {
        List<LintResult> results = lint(regulation(condition("a", CARER), condition("b", Criterion.all(CARER))));

        assertThat(texts(results)).containsExactly("LLO-LINT-REPEATED-CONDITION /conditions/1");
        assertThat(results.get(0).getMessage(Language.NL))
                .isEqualTo("Deze voorwaarde vraagt hetzelfde als de voorwaarde “a”.");
        assertThat(texts(lint(regulation(condition("a", CARER).period(FROM_2023), condition("b", CARER)))))
                .containsExactly("LLO-LINT-REPEATED-CONDITION /conditions/0");
        assertThat(lint(regulation(
                        condition("a", CARER).period(UNTIL_2022),
                        condition("b", CARER).period(FROM_2023))))
                .isEmpty();
        assertThat(lint(regulation(condition("a", TEXT), condition("b", TEXT).subject(ConditionSubject.APPLICANT))))
                .isEmpty();
    }

    @Test
    void subsumedCondition() {
        assertThat(texts(lint(regulation(condition("a", ageAtMost(27)), condition("b", ageAtMost(30))))))
                .containsExactly("LLO-LINT-SUBSUMED-CONDITION /conditions/1");
        assertThat(texts(lint(regulation(condition("a", ageAtMost(30)), condition("b", ageAtMost(27))))))
                .containsExactly("LLO-LINT-SUBSUMED-CONDITION /conditions/0");
        assertThat(lint(regulation(condition("a", ageAtMost(27)).period(FROM_2023), condition("b", ageAtMost(30)))))
                .isEmpty();
    }

    @Test
    void overlappingVersions() {
        Period until2023 = Period.endingOn(LocalDate.of(2023, 1, 31));

        assertThat(texts(lint(regulation(
                        condition("a", wealthAtMost(30_000)).period(until2023),
                        condition("b", wealthAtMost(32_000)).period(FROM_2023)))))
                .containsExactly("LLO-LINT-OVERLAPPING-VERSIONS /conditions/1");
        assertThat(lint(regulation(
                        condition("a", wealthAtMost(30_000)).period(UNTIL_2022),
                        condition("b", wealthAtMost(32_000)).period(FROM_2023))))
                .isEmpty();
        assertThat(lint(regulation(
                        condition("a", wealthAtMost(30_000)).period(until2023),
                        condition("b", ageAtMost(27)).period(FROM_2023))))
                .isEmpty();
    }

    @Test
    void aConditionIsCoveredOnlyByOneThatIsInForceWheneverItIs() {
        Period year = Period.of(NEW_YEAR, NEW_YEAR.plusYears(1).minusDays(1));
        Period month = Period.of(NEW_YEAR, NEW_YEAR.plusMonths(1).minusDays(1));

        assertThat(repeated(month, year)).containsExactly("LLO-LINT-REPEATED-CONDITION /conditions/0");
        assertThat(repeated(year, month)).containsExactly("LLO-LINT-REPEATED-CONDITION /conditions/1");
        assertThat(repeated(year, year)).containsExactly("LLO-LINT-REPEATED-CONDITION /conditions/1");
        assertThat(repeated(year, FROM_2023)).containsExactly("LLO-LINT-REPEATED-CONDITION /conditions/0");
        assertThat(repeated(month, UNTIL_2022)).isEmpty();
        assertThat(repeated(Period.endingOn(NEW_YEAR), year))
                .containsExactly("LLO-LINT-OVERLAPPING-VERSIONS /conditions/1");
    }

    private static List<String> repeated(Period first, Period second) {
        return texts(lint(regulation(
                condition("a", CARER).period(first), condition("b", CARER).period(second))));
    }

    @Test
    void regulationFitsNobody() {
        assertThat(texts(lint(regulation(condition("a", Criterion.ageFrom(28)), condition("b", ageAtMost(27))))))
                .containsExactly("LLO-LINT-REGULATION-FITS-NOBODY ");
        assertThat(lint(regulation(
                        condition("a", Criterion.ageFrom(28)).period(UNTIL_2022),
                        condition("b", ageAtMost(27)).period(FROM_2023))))
                .as("one after the other")
                .isEmpty();
        assertThat(texts(lint(regulation(
                                condition("a", Criterion.ageFrom(28)),
                                condition("b", ageAtMost(27)).period(FROM_2023))
                        .addPeriods(FROM_2023))))
                .as("together on every day of its term")
                .containsExactly("LLO-LINT-REGULATION-FITS-NOBODY ");
    }

    @Test
    void areaAndConditionsTogether() {
        Criterion elsewhere = Criterion.livesIn(Area.regions(RegionCode.of("AM06")));

        assertThat(texts(lint(
                        regulation(condition("a", elsewhere)).area(FLEVOLAND).addPlacesThatCount(PlaceKind.HOME))))
                .containsExactly("LLO-LINT-REGULATION-FITS-NOBODY ");
        assertThat(lint(regulation(condition("a", elsewhere)).area(FLEVOLAND)))
                .as("a workplace may count")
                .isEmpty();
    }

    @Test
    void applicantAndParticipantCanBeTwo() {
        assertThat(lint(regulation(
                                condition("a", CARER),
                                condition("b", Criterion.not(CARER)).subject(ConditionSubject.APPLICANT))
                        .addApplicants(ApplicantKind.EMPLOYER)))
                .isEmpty();
        assertThat(texts(lint(regulation(
                        condition("a", CARER),
                        condition("b", Criterion.not(CARER)).subject(ConditionSubject.APPLICANT)))))
                .containsExactly("LLO-LINT-REGULATION-FITS-NOBODY ");
    }

    @Test
    void regulationReachesNoGroup() {
        List<LintResult> results = lint(
                regulation(condition("a", ageAtMost(27))).addTargetGroups(TargetGroupId.of("old")),
                group("old", Criterion.ageFrom(45)));

        assertThat(texts(results)).containsExactly("LLO-LINT-REGULATION-REACHES-NO-GROUP ");
        assertThat(results.get(0).getMessage(Language.EN))
                .isEqualTo("None of the target groups can meet the conditions: old.");
        assertThat(lint(
                        regulation(condition("a", ageAtMost(45))).addTargetGroups(TargetGroupId.of("old")),
                        group("old", Criterion.ageFrom(45))))
                .isEmpty();
    }

    @Test
    void regulationMissesGroup() {
        assertThat(texts(lint(
                        regulation(condition("a", ageAtMost(27)))
                                .addTargetGroups(TargetGroupId.of("carers"), TargetGroupId.of("old")),
                        group("carers", CARER),
                        group("old", Criterion.ageFrom(45)))))
                .containsExactly("LLO-LINT-REGULATION-MISSES-GROUP /targetGroups/1");
        assertThat(lint(
                        regulation(condition("a", ageAtMost(27)))
                                .addTargetGroups(TargetGroupId.of("carers"), TargetGroupId.of("elsewhere")),
                        group("carers", CARER)))
                .as("of a group that is not here nothing can be said")
                .isEmpty();
    }
}
