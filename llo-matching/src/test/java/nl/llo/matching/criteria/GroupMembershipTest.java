package nl.llo.matching.criteria;

import static nl.llo.matching.outcome.Truth.FALSE;
import static nl.llo.matching.outcome.Truth.TRUE;
import static nl.llo.matching.outcome.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.llo.matching.explain.Reason;
import nl.llo.matching.explain.RemarkCode;
import nl.llo.matching.outcome.Answer;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.matching.outcome.UnknownCause;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.group.TargetGroup;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.id.TraitId;
import nl.llo.model.profile.KnownSet;
import nl.llo.model.profile.Profile;
import nl.llo.model.text.LocalizedText;
import nl.llo.model.time.Period;
import org.junit.jupiter.api.Test;

class GroupMembershipTest {

    private static final TraitId CARER = TraitId.of("carer");
    private static final TargetGroupId A = TargetGroupId.of("group-a");
    private static final TargetGroupId B = TargetGroupId.of("group-b");
    private static final Profile CARES = Profile.builder().hasTrait(CARER).build();
    private static final Profile NOBODY = Profile.builder().build();

    @Test
    void followsTheDefinition() {
        Catalogue catalogue = Asked.catalogue(group(A, Criterion.trait(CARER)));

        CriterionOutcome outcome = ask(catalogue, A, CARES);

        assertThat(outcome.getTruth()).isEqualTo(TRUE);
        assertThat(outcome.getParts())
                .extracting(part -> part.getCriterion().orElseThrow())
                .containsExactly(Criterion.trait(CARER));
        assertThat(ask(catalogue, A, Profile.builder().hasNoTrait(CARER).build())
                        .getTruth())
                .isEqualTo(FALSE);
        assertThat(ask(catalogue, A, NOBODY).getTruth()).isEqualTo(UNKNOWN);
    }

    @Test
    void whatAProfessionalEstablishedGoesBeforeTheDefinition() {
        Catalogue catalogue = Asked.catalogue(group(A, Criterion.trait(CARER)));
        Profile established = Profile.builder()
                .hasNoTrait(CARER)
                .groups(KnownSet.partial(List.of(A), List.of()))
                .build();
        Profile ruledOut =
                Profile.builder().hasTrait(CARER).groups(KnownSet.exactly()).build();

        assertThat(ask(catalogue, A, established).getTruth()).isEqualTo(TRUE);
        assertThat(ask(catalogue, A, ruledOut).getTruth()).isEqualTo(FALSE);
        assertThat(ask(catalogue, A, established).getRemarks())
                .extracting(Reason::getCode)
                .containsExactly(RemarkCode.GROUP_ESTABLISHED);
    }

    @Test
    void whoIsEstablishedInANarrowerGroupIsInTheBroaderOne() {
        Catalogue catalogue = Asked.catalogue(
                group(A, Criterion.any()),
                Asked.group("group-b", Criterion.any()).addBroader(A).build());
        Profile profile = Profile.builder()
                .groups(KnownSet.partial(List.of(B), List.of()))
                .build();

        assertThat(ask(catalogue, A, profile).getTruth()).isEqualTo(TRUE);
    }

    @Test
    void isUnknownWithoutADefinition() {
        CriterionOutcome outcome = ask(Catalogue.empty(), A, NOBODY);

        assertThat(outcome.getTruth()).isEqualTo(UNKNOWN);
        assertThat(outcome.getMissingFacts())
                .extracting(fact -> fact.getKey().orElseThrow())
                .containsExactly("group-a");
    }

    @Test
    void doesNotHoldOutsideThePeriodOfTheGroup() {
        Catalogue catalogue = Asked.catalogue(Asked.group("group-a", Criterion.trait(CARER))
                .period(Period.endingOn(Asked.DATE.minusDays(1)))
                .build());

        assertThat(ask(catalogue, A, CARES).getTruth()).isEqualTo(FALSE);
        assertThat(ask(catalogue, A, NOBODY).getTruth()).isEqualTo(FALSE);
        assertThat(Asked.outcome(catalogue, Criterion.memberOf(A), CARES, Asked.DATE.minusDays(1))
                        .getTruth())
                .isEqualTo(TRUE);
    }

    @Test
    void textInADefinitionLeavesItLikelyEitherWay() {
        Catalogue catalogue = Asked.catalogue(group(A, Criterion.text(LocalizedText.of("gemotiveerd"))));

        assertThat(Asked.answer(catalogue, Criterion.memberOf(A), NOBODY)).isEqualTo(Answer.LIKELY);
        assertThat(Asked.answer(catalogue, Criterion.not(Criterion.memberOf(A)), NOBODY))
                .isEqualTo(Answer.LIKELY);
    }

    @Test
    void aGroupThatRefersToItselfIsDecidedByTheRestOfItsDefinition() {
        Catalogue catalogue = Asked.catalogue(group(A, Criterion.any(Criterion.memberOf(A), Criterion.trait(CARER))));

        assertThat(ask(catalogue, A, CARES).getTruth()).isEqualTo(TRUE);
        CriterionOutcome open =
                ask(catalogue, A, Profile.builder().hasNoTrait(CARER).build());
        assertThat(open.getTruth()).isEqualTo(UNKNOWN);
        assertThat(open.getUnknownCauses()).containsExactly(UnknownCause.NOT_RECORDED);
    }

    @Test
    void aCircleComesOutTheSameWhereverOneEntersIt() {
        Criterion ofB = Criterion.any(Criterion.memberOf(B), Criterion.trait(CARER));
        Criterion ofA = Criterion.any(Criterion.memberOf(A), Criterion.trait(TraitId.of("other")));
        Catalogue catalogue = Asked.catalogue(group(A, ofB), group(B, ofA));
        Criterion both = Criterion.all(Criterion.memberOf(A), Criterion.memberOf(B));
        Criterion turned = Criterion.all(Criterion.memberOf(B), Criterion.memberOf(A));

        assertThat(Asked.outcome(catalogue, both, CARES, Asked.DATE).getTruth())
                .isEqualTo(Asked.outcome(catalogue, turned, CARES, Asked.DATE).getTruth());
        assertThat(ask(catalogue, A, CARES).getTruth()).isEqualTo(TRUE);
    }

    @Test
    void aReferenceThatLeadsIntoACircleButNotBackIsFollowed() {
        Catalogue catalogue = Asked.catalogue(
                group(A, Criterion.memberOf(B)),
                group(B, Criterion.any(Criterion.memberOf(B), Criterion.trait(CARER))));

        assertThat(ask(catalogue, A, CARES).getTruth()).isEqualTo(TRUE);
    }

    @Test
    void definitionsThatNameEachOtherManyTimesAreStillAnswered() {
        Catalogue.Builder catalogue = Catalogue.builder();
        catalogue.addGroup(group(TargetGroupId.of("g-0"), Criterion.trait(CARER)));
        for (int i = 1; i <= 60; i++) {
            Criterion before = Criterion.memberOf(TargetGroupId.of("g-" + (i - 1)));
            catalogue.addGroup(group(TargetGroupId.of("g-" + i), Criterion.all(before, before)));
        }

        CriterionOutcome outcome =
                Asked.outcome(catalogue.build(), Criterion.memberOf(TargetGroupId.of("g-60")), NOBODY, Asked.DATE);

        assertThat(outcome.getTruth()).isEqualTo(UNKNOWN);
    }

    private static CriterionOutcome ask(Catalogue catalogue, TargetGroupId group, Profile profile) {
        return Asked.outcome(catalogue, Criterion.memberOf(group), profile, Asked.DATE);
    }

    private static TargetGroup group(TargetGroupId id, Criterion definition) {
        return Asked.group(id.value(), definition).build();
    }
}
