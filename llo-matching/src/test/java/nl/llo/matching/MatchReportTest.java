package nl.llo.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.llo.matching.outcome.MissingFact;
import nl.llo.matching.outcome.ProfileAttribute;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.group.TargetGroup;
import nl.llo.model.id.OrganisationId;
import nl.llo.model.id.RegulationId;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.id.TraitId;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.profile.Profile;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.testing.SmallGeography;
import nl.llo.model.text.LocalizedText;
import nl.llo.model.time.Period;
import org.junit.jupiter.api.Test;

class MatchReportTest {

    private static final Criterion ADULT = Criterion.ageFrom(18);
    private static final Criterion CARER = Criterion.trait(TraitId.of("carer"));
    private static final Criterion TEXT = Criterion.text(LocalizedText.of("gemotiveerd"));
    private static final Criterion NEVER = Criterion.any();
    private static final Profile NOBODY = Profile.builder().build();

    @Test
    void listsEveryRegulationInIdOrder() {
        MatchReport report = report(scheme("b", TEXT), scheme("c"), scheme("a", NEVER));

        assertThat(report.listAll()).extracting(MatchReportTest::id).containsExactly("a", "b", "c");
        assertThat(report.list(Verdict.LIKELY)).extracting(MatchReportTest::id).containsExactly("b");
        assertThat(report.list(Verdict.UNDETERMINED)).isEmpty();
        assertThat(report.getDate()).isEqualTo(Fixtures.DATE);
    }

    @Test
    void listsWhatFitsBeforeWhatProbablyFits() {
        MatchReport report = report(scheme("a", TEXT), scheme("b"), scheme("c", NEVER), scheme("d"));

        assertThat(report.listOpen()).extracting(MatchReportTest::id).containsExactly("b", "d", "a");
    }

    @Test
    void findsARegulationByItsId() {
        MatchReport report = report(scheme("a"), scheme("b"));

        assertThat(id(report.get(RegulationId.of("b")))).isEqualTo("b");
        assertThat(report.find(RegulationId.of("z"))).isEmpty();
        assertThatThrownBy(() -> report.get(RegulationId.of("z")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("z");
    }

    @Test
    void asksFirstWhatMattersToMostRegulations() {
        MatchReport report = report(
                scheme("a", ADULT),
                scheme("b", CARER, ADULT),
                scheme("c", CARER),
                scheme("d", CARER, NEVER),
                scheme("e", CARER));

        assertThat(report.listOpenQuestions())
                .extracting(question -> question.getFact().getAttribute())
                .containsExactly(ProfileAttribute.TRAIT, ProfileAttribute.BIRTH_DATE);
        assertThat(report.listOpenQuestions().get(0).getRegulations())
                .extracting(RegulationId::value)
                .containsExactly("b", "c", "e");
    }

    @Test
    void asksEquallyUsefulFactsInTheOrderOfTheAttributes() {
        MatchReport report = report(scheme("a", CARER, ADULT));

        assertThat(report.listOpenQuestions())
                .extracting(OpenQuestion::getFact)
                .extracting(MissingFact::getAttribute)
                .containsExactly(ProfileAttribute.BIRTH_DATE, ProfileAttribute.TRAIT);
    }

    @Test
    void asksNothingForWhatHasEnded() {
        Regulation ended = Regulation.builder()
                .copyOf(scheme("a", ADULT))
                .attestedOn(Optional.empty())
                .addPeriods(Period.of(Fixtures.DATE.minusDays(9), Fixtures.DATE.minusDays(1)))
                .build();

        assertThat(report(ended).listOpenQuestions()).isEmpty();
    }

    @Test
    void tellsToWhichGroupsAPersonBelongs() {
        MatchReport report =
                groups().match(Profile.builder().hasTrait(TraitId.of("carer")).build(), Fixtures.DATE);

        assertThat(report.listGroups())
                .extracting(membership -> membership.getGroup().getId().value(), GroupMembership::getTruth)
                .containsExactly(
                        tuple("broad", Truth.TRUE), tuple("narrow", Truth.FALSE), tuple("other", Truth.UNKNOWN));
        GroupMembership broad = report.findGroup(TargetGroupId.of("broad")).orElseThrow();
        assertThat(broad.getDefinedBy()).contains(OrganisationId.of("org-a"));
        assertThat(broad.getSources()).containsExactly(SmallGeography.SOURCE);
        assertThat(report.findGroup(TargetGroupId.of("none"))).isEmpty();
    }

    @Test
    void showsWhereDefinitionsOfAWordDisagree() {
        Matcher matcher = groups();

        List<GroupDisagreement> certain = matcher.match(
                        Profile.builder().hasTrait(TraitId.of("carer")).build(), Fixtures.DATE)
                .listDisagreements();
        assertThat(certain).hasSize(1);
        assertThat(certain.get(0).getWord()).isEqualTo("far-from-work");
        assertThat(certain.get(0).isCertain()).isTrue();
        assertThat(certain.get(0).getMemberships()).hasSize(2);

        assertThat(matcher.match(NOBODY, Fixtures.DATE).listDisagreements())
                .allMatch(disagreement -> !disagreement.isCertain());
        assertThat(matcher.match(
                                Profile.builder()
                                        .hasNoTrait(TraitId.of("carer"))
                                        .build(),
                                Fixtures.DATE)
                        .listDisagreements())
                .isEmpty();
    }

    @Test
    void onlyPersonsBelongToGroups() {
        Profile employer = Profile.builder().kind(ApplicantKind.EMPLOYER).build();

        assertThat(groups().match(employer, Fixtures.DATE).listGroups()).isEmpty();
    }

    /** Two definitions of one word: carers, and nobody at all. */
    private static Matcher groups() {
        return Matcher.of(
                Catalogue.builder()
                        .addGroup(group("broad", CARER)
                                .word("far-from-work")
                                .definedBy(OrganisationId.of("org-a"))
                                .build())
                        .addGroup(group("narrow", NEVER).word("far-from-work").build())
                        .addGroup(group("other", ADULT).build())
                        .build(),
                Fixtures.REFERENCE);
    }

    private static TargetGroup.Builder group(String id, Criterion definition) {
        TargetGroup.Builder builder = TargetGroup.builder();
        return builder.id(TargetGroupId.of(id))
                .name(LocalizedText.of(id))
                .definition(definition)
                .addSources(SmallGeography.SOURCE);
    }

    private static MatchReport report(Regulation... regulations) {
        return Fixtures.matcher(regulations).match(NOBODY, Fixtures.DATE);
    }

    private static Regulation scheme(String id, Criterion... criteria) {
        return Regulation.builder()
                .copyOf(Fixtures.schemeWith(criteria))
                .id(RegulationId.of(id))
                .attestedOn(Fixtures.DATE)
                .build();
    }

    private static String id(RegulationMatch match) {
        return match.getRegulation().getId().value();
    }
}
