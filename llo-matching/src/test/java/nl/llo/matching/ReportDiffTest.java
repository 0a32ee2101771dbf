package nl.llo.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.llo.matching.diff.ReportChange;
import nl.llo.matching.diff.ReportDiff;
import nl.llo.matching.outcome.Truth;
import nl.llo.matching.testing.Formulas;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.group.TargetGroup;
import nl.llo.model.id.RegulationId;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.profile.Profile;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.text.Language;
import nl.llo.model.text.LocalizedText;
import nl.llo.model.time.Period;
import org.junit.jupiter.api.Test;

/** What is different between two reports. */
class ReportDiffTest {

    private static final Profile SEVENTEEN =
            Profile.builder().birthDate(LocalDate.of(2004, 9, 15)).build();

    @Test
    void nothingBetweenEqualReports() {
        Matcher matcher = matcher(Fixtures.schemeWith(Criterion.ageFrom(18)));

        ReportDiff diff = ReportDiff.between(
                matcher.match(SEVENTEEN, Fixtures.DATE), matcher.match(SEVENTEEN, Fixtures.DATE.plusDays(1)));

        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.describe(Language.NL)).containsExactly("Er is geen verschil.");
    }

    @Test
    void aBirthdayChangesVerdictConditionAndGroup() {
        Matcher matcher = matcher(Fixtures.schemeWith(Criterion.ageFrom(18)));

        ReportDiff diff = ReportDiff.between(
                matcher.match(SEVENTEEN, LocalDate.of(2022, 9, 14)),
                matcher.match(SEVENTEEN, LocalDate.of(2022, 9, 15)));

        assertThat(diff.list())
                .extracting(Object::toString)
                .containsExactly("OfVerdict{scheme}", "OfCondition{scheme}", "OfGroup{adults}");
        assertThat(diff.describe(Language.EN))
                .containsExactly(
                        "Scheme: first does not fit, then fits",
                        "scheme, condition “18 years or older”: first not met, then met",
                        "belongs to the group “adults”: first no, then yes");
        assertThat(diff).hasToString("ReportDiff{changes=3}");
    }

    @Test
    void aSchemeThatOpensIsATimingOfItsOwn() {
        Matcher matcher = matcher(Fixtures.scheme()
                .addPeriods(Period.builder().from(LocalDate.of(2023, 1, 1)).build())
                .build());

        ReportDiff diff = ReportDiff.between(
                matcher.match(SEVENTEEN, Fixtures.DATE), matcher.match(SEVENTEEN, LocalDate.of(2023, 1, 1)));

        assertThat(diff.list().get(0)).isInstanceOfSatisfying(ReportChange.OfTiming.class, timing -> {
            assertThat(timing.before().getState()).isEqualTo(TimingState.NOT_YET);
            assertThat(timing.after().getState()).isEqualTo(TimingState.IN_FORCE);
        });
        assertThat(diff.describe(Language.EN)).first().isEqualTo("Scheme: first not started yet, then running");
    }

    @Test
    void catalogueMayHaveMoreOrFewerRegulationsGroupsAndConditions() {
        Regulation.Builder other = Regulation.builder();
        Regulation renamed = other.copyOf(Fixtures.scheme().build())
                .id(RegulationId.of("another"))
                .build();
        Matcher one = matcher(Fixtures.schemeWith(Criterion.ageFrom(10)));
        Matcher two = Fixtures.matcher(Fixtures.schemeWith(), renamed);

        ReportDiff diff = ReportDiff.between(one.match(SEVENTEEN, Fixtures.DATE), two.match(SEVENTEEN, Fixtures.DATE));
        ReportDiff back = ReportDiff.between(two.match(SEVENTEEN, Fixtures.DATE), one.match(SEVENTEEN, Fixtures.DATE));

        assertThat(diff.list())
                .extracting(Object::toString)
                .containsExactly("OnlyInOne{another}", "OfCondition{scheme}", "OfGroup{adults}");
        assertThat(diff.describe(Language.EN))
                .containsExactly(
                        "Scheme: new (fits)",
                        "scheme, condition “10 years or older”: first met, then not asked",
                        "belongs to the group “adults”: first no, then no such group");
        assertThat(back.describe(Language.NL))
                .containsExactly(
                        "Regeling: staat er niet meer in (past)",
                        "scheme, voorwaarde “10 jaar of ouder”: eerst niet gevraagd, dan voldaan",
                        "hoort bij de groep “adults”: eerst groep bestaat niet, dan nee");
    }

    @Test
    void twoProfilesAreCompared() {
        Matcher matcher = matcher(Fixtures.schemeWith(
                Criterion.educationAtMost(EducationLevel.MBO_2), Criterion.text(LocalizedText.of("gemotiveerd"))));
        Profile low = Profile.builder().education(EducationLevel.PO).build();

        ReportDiff diff = ReportDiff.between(
                matcher.match(Profile.builder().build(), Fixtures.DATE), matcher.match(low, Fixtures.DATE));

        assertThat(diff.list())
                .contains(new ReportChange.OfVerdict(
                        matcher.match(low, Fixtures.DATE).get(Fixtures.SCHEME).getRegulation(),
                        Verdict.UNDETERMINED,
                        Verdict.LIKELY));
    }

    /** The way back has the same differences, the other way round. */
    @Property(tries = 100)
    void isTheSameBothWays(
            @ForAll("formulas") Criterion formula, @ForAll("answers") Profile one, @ForAll("answers") Profile other) {
        Matcher matcher = Fixtures.matcher(Fixtures.schemeWith(formula));
        ReportDiff there = ReportDiff.between(matcher.match(one, Fixtures.DATE), matcher.match(other, Fixtures.DATE));
        ReportDiff back = ReportDiff.between(matcher.match(other, Fixtures.DATE), matcher.match(one, Fixtures.DATE));

        assertThat(back.list().stream().map(Object::toString))
                .containsExactlyElementsOf(
                        there.list().stream().map(Object::toString).toList());
        boolean sameVerdict = matcher.match(one, Fixtures.DATE)
                        .get(Fixtures.SCHEME)
                        .getVerdict()
                == matcher.match(other, Fixtures.DATE).get(Fixtures.SCHEME).getVerdict();
        assertThat(there.list().stream().noneMatch(ReportChange.OfVerdict.class::isInstance))
                .isEqualTo(sameVerdict);
    }

    private static Matcher matcher(Regulation regulation) {
        return Matcher.of(
                Catalogue.builder()
                        .addRegulation(regulation)
                        .addGroup(TargetGroup.builder()
                                .id(TargetGroupId.of("adults"))
                                .name(LocalizedText.of("adults"))
                                .definition(Criterion.ageFrom(18))
                                .addAllSources(regulation.getSources())
                                .build())
                        .build(),
                Fixtures.REFERENCE);
    }

    @Test
    void membershipsAreTruths() {
        Matcher matcher = matcher(Fixtures.schemeWith());
        ReportDiff diff = ReportDiff.between(
                matcher.match(Profile.builder().build(), Fixtures.DATE), matcher.match(SEVENTEEN, Fixtures.DATE));

        assertThat(diff.list()).singleElement().isInstanceOfSatisfying(ReportChange.OfGroup.class, group -> {
            assertThat(group.before()).contains(Truth.UNKNOWN);
            assertThat(group.after()).contains(Truth.FALSE);
        });
    }

    @Provide
    Arbitrary<Criterion> formulas() {
        return Formulas.formulas();
    }

    @Provide
    Arbitrary<Profile> answers() {
        return Formulas.profiles();
    }
}
