package nl.llo.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.llo.matching.select.MatchFilter;
import nl.llo.matching.select.MatchOrder;
import nl.llo.matching.select.MatchSelector;
import nl.llo.model.area.Area;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.facility.Facility;
import nl.llo.model.facility.FacilityKind;
import nl.llo.model.id.FacilityId;
import nl.llo.model.id.RegulationId;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.id.TraitId;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.profile.Profile;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.RegionCode;
import nl.llo.model.regulation.Condition;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.text.LocalizedText;
import nl.llo.model.time.Period;
import org.junit.jupiter.api.Test;

/** Filters and ranking. */
class MatchSelectorTest {

    private static final MatchSelector SELECTOR = MatchSelector.of(Fixtures.REFERENCE);
    private static final RegionCode REGION = RegionCode.of("AM91");
    private static final RegionCode OTHER_REGION = RegionCode.of("AM92");
    private static final Regulation NATIONAL = named("national", Fixtures.scheme());
    private static final Regulation HERE = named("here", Fixtures.scheme().area(Area.regions(REGION)));
    private static final Regulation THERE = named("there", Fixtures.scheme().area(Area.regions(OTHER_REGION)));
    private static final Regulation SOMEWHERE = Regulation.builder()
            .id(RegulationId.of("somewhere"))
            .name(LocalizedText.of("Ergens"))
            .kind(NATIONAL.getKind())
            .addAllSources(NATIONAL.getSources())
            .build();

    @Test
    void keepsEverythingWithoutAFilter() {
        assertThat(ids(MatchFilter.builder().build(), NATIONAL, HERE, THERE, SOMEWHERE))
                .containsExactly("here", "national", "somewhere", "there");
    }

    @Test
    void keepsWhatHoldsInAPartOfTheArea() {
        MatchFilter inRegion = MatchFilter.builder().area(Area.regions(REGION)).build();
        MunicipalityCode member = Fixtures.REFERENCE
                .getGeography()
                .membersOf(OTHER_REGION, Fixtures.DATE)
                .get(0);
        MatchFilter inMunicipality =
                MatchFilter.builder().area(Area.municipalities(member)).build();

        assertThat(ids(inRegion, NATIONAL, HERE, THERE, SOMEWHERE)).containsExactly("here", "national", "somewhere");
        assertThat(ids(inMunicipality, NATIONAL, HERE, THERE)).containsExactly("national", "there");
    }

    @Test
    void keepsWhatOffersAFacilityOrDoesNotSay() {
        Facility advice = Facility.builder()
                .id(FacilityId.of("advice"))
                .kind(FacilityKind.CAREER_ADVICE)
                .name(LocalizedText.of("advies"))
                .addAllSources(NATIONAL.getSources())
                .build();
        Regulation advising = named("advising", Fixtures.scheme().addFacilities(advice));

        assertThat(ids(
                        MatchFilter.builder()
                                .addFacilities(FacilityKind.CAREER_ADVICE)
                                .build(),
                        advising,
                        NATIONAL))
                .containsExactly("advising", "national");
        assertThat(ids(MatchFilter.builder().addFacilities(FacilityKind.VOUCHER).build(), advising, NATIONAL))
                .containsExactly("national");
    }

    @Test
    void keepsWhatIsMeantForAGroupOrForNoneInParticular() {
        TargetGroupId youth = TargetGroupId.of("youth");
        Regulation forYouth = named("for-youth", Fixtures.scheme().addTargetGroups(youth));
        Regulation forOthers = named("for-others", Fixtures.scheme().addTargetGroups(TargetGroupId.of("older")));

        assertThat(ids(MatchFilter.builder().addGroups(youth).build(), forYouth, forOthers, NATIONAL))
                .containsExactly("for-youth", "national");
    }

    @Test
    void keepsWhatSomebodyMayApplyFor() {
        Regulation forEmployers = named("for-employers", Fixtures.scheme().addApplicants(ApplicantKind.EMPLOYER));

        assertThat(ids(
                        MatchFilter.builder()
                                .addApplicants(ApplicantKind.EMPLOYER)
                                .build(),
                        forEmployers,
                        NATIONAL))
                .containsExactly("for-employers");
        assertThat(ids(MatchFilter.builder().addApplicants(ApplicantKind.PERSON).build(), forEmployers, NATIONAL))
                .containsExactly("national");
    }

    @Test
    void keepsWhatRunsOnSomeDayOfAPeriod() {
        Regulation old = named(
                "old",
                Fixtures.scheme()
                        .addPeriods(Period.builder()
                                .until(LocalDate.of(2020, 12, 31))
                                .build()));
        Period since = Period.builder().from(LocalDate.of(2021, 1, 1)).build();
        Period around = Period.builder()
                .from(LocalDate.of(2020, 12, 31))
                .until(LocalDate.of(2021, 1, 1))
                .build();

        assertThat(ids(MatchFilter.builder().running(since).build(), old, NATIONAL))
                .containsExactly("national");
        assertThat(ids(MatchFilter.builder().running(around).build(), old, NATIONAL))
                .containsExactly("national", "old");
    }

    @Test
    void keepsVerdicts() {
        Regulation asking = named("asking", Fixtures.scheme().addConditions(trait("t")));

        assertThat(ids(MatchFilter.builder().addVerdicts(Verdict.UNDETERMINED).build(), asking, NATIONAL))
                .containsExactly("asking");
    }

    @Test
    void ranksTheMostUsefulFirst() {
        LocalDate attested = LocalDate.of(2020, 1, 1);
        Regulation running = named("z-running", Fixtures.scheme().attestedOn(attested));
        Regulation asking =
                named("y-asking", Fixtures.scheme().attestedOn(attested).addConditions(trait("t")));
        Regulation askingMore =
                named("x-asking-more", Fixtures.scheme().attestedOn(attested).addConditions(trait("t"), trait("u")));
        Regulation indirect =
                named("b-indirect", Fixtures.scheme().attestedOn(attested).addApplicants(ApplicantKind.EMPLOYER));
        Regulation perhaps = named("w-perhaps", Fixtures.scheme());
        Regulation later = named(
                "v-later",
                Fixtures.scheme()
                        .addPeriods(
                                Period.builder().from(LocalDate.of(2023, 1, 1)).build()));
        Regulation ended = named(
                "a-ended",
                Fixtures.scheme()
                        .addPeriods(
                                Period.builder().until(LocalDate.of(2020, 1, 1)).build()));

        MatchReport report = Fixtures.matcher(ended, later, perhaps, indirect, askingMore, asking, running)
                .match(Profile.builder().build(), Fixtures.DATE);

        assertThat(SELECTOR.select(report, MatchFilter.builder().build(), MatchOrder.USEFULNESS))
                .extracting(match -> match.getRegulation().getId().value())
                .containsExactly(
                        "z-running", "y-asking", "x-asking-more", "b-indirect", "w-perhaps", "v-later", "a-ended");
    }

    private static Condition trait(String id) {
        return Fixtures.condition("needs-" + id, Criterion.trait(TraitId.of(id)))
                .build();
    }

    private static Regulation named(String id, Regulation.Builder regulation) {
        return regulation.id(RegulationId.of(id)).build();
    }

    private static List<String> ids(MatchFilter filter, Regulation... regulations) {
        MatchReport report =
                Fixtures.matcher(regulations).match(Profile.builder().build(), Fixtures.DATE);
        return SELECTOR.select(report, filter, MatchOrder.ID).stream()
                .map(match -> match.getRegulation().getId().value())
                .toList();
    }
}
