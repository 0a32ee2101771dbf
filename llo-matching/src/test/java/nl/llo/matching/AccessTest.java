package nl.llo.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.llo.matching.outcome.Answer;
import nl.llo.matching.outcome.ConditionOutcome;
import nl.llo.matching.outcome.UnknownCause;
import nl.llo.model.area.Area;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.id.TraitId;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.profile.Profile;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.RegionCode;
import nl.llo.model.regulation.ConditionSubject;
import nl.llo.model.regulation.Regulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who applies, who takes part, and what that means for a verdict. */
class AccessTest {

    private static final TraitId TRAINS = TraitId.of("trains");
    private static final TraitId CARER = TraitId.of("carer");
    private static final List<ApplicantKind> NOT_A_PERSON =
            List.of(ApplicantKind.EMPLOYER, ApplicantKind.REGIONAL_PARTNERSHIP);

    @ParameterizedTest(name = "{index} {2} {3}")
    @MethodSource("matches")
    void comesOutAs(Regulation regulation, Profile.Builder profile, Access access, Verdict verdict) {
        RegulationMatch match = Fixtures.match(regulation, profile.build());

        assertThat(match.getAccess()).isEqualTo(access);
        assertThat(match.getVerdict()).isEqualTo(verdict);
    }

    static Stream<Arguments> matches() {
        Regulation forAll = scheme();
        Regulation forPersons = scheme(ApplicantKind.PERSON, ApplicantKind.EMPLOYER);
        Regulation forEmployers = scheme(ApplicantKind.EMPLOYER);
        return Stream.of(
                // a person who may apply is participant and applicant
                Arguments.of(forAll, person().hasTrait(CARER).hasTrait(TRAINS), Access.DIRECT, Verdict.ELIGIBLE),
                Arguments.of(
                        forPersons, person().hasTrait(CARER).hasNoTrait(TRAINS), Access.DIRECT, Verdict.NOT_ELIGIBLE),
                // a person who may not apply: never fits, and does not fit only as a participant
                Arguments.of(forEmployers, person().hasTrait(CARER), Access.INDIRECT, Verdict.UNDETERMINED),
                Arguments.of(forEmployers, person(), Access.INDIRECT, Verdict.UNDETERMINED),
                Arguments.of(forEmployers, person().hasNoTrait(CARER), Access.INDIRECT, Verdict.NOT_ELIGIBLE),
                Arguments.of(
                        forEmployers,
                        person().hasTrait(CARER).hasNoTrait(TRAINS),
                        Access.INDIRECT,
                        Verdict.UNDETERMINED),
                // an organisation
                Arguments.of(forEmployers, employer().hasTrait(TRAINS), Access.DIRECT, Verdict.LIKELY),
                Arguments.of(forEmployers, employer().hasNoTrait(TRAINS), Access.DIRECT, Verdict.NOT_ELIGIBLE),
                Arguments.of(forEmployers, employer(), Access.DIRECT, Verdict.UNDETERMINED),
                Arguments.of(
                        forEmployers, employer().hasTrait(TRAINS).hasNoTrait(CARER), Access.DIRECT, Verdict.LIKELY),
                Arguments.of(forAll, employer().hasTrait(TRAINS), Access.DIRECT, Verdict.NOT_ELIGIBLE));
    }

    @Test
    void namesThroughWhomAPersonIsReached() {
        RegulationMatch match = Fixtures.match(scheme(NOT_A_PERSON.toArray(ApplicantKind[]::new)), person().build());

        assertThat(match.listVia()).isEqualTo(NOT_A_PERSON);
        ConditionOutcome applicant = match.getCondition(ConditionOutcome.APPLICANT_ID);
        assertThat(applicant.getAnswer()).isEqualTo(Answer.OPEN);
        assertThat(applicant.getOutcome().getUnknownCauses()).containsExactly(UnknownCause.REACHED_INDIRECTLY);
    }

    @Test
    void asksAPersonOnlyWhatIsAboutParticipants() {
        RegulationMatch match = Fixtures.match(scheme(ApplicantKind.EMPLOYER), person().build());

        assertThat(match.listMissingFacts())
                .extracting(fact -> fact.getKey().orElseThrow())
                .containsExactly(CARER.value());
    }

    @Test
    void asksAnEmployerOnlyWhatIsAboutApplicants() {
        RegulationMatch match =
                Fixtures.match(scheme(ApplicantKind.EMPLOYER), employer().build());

        assertThat(match.listMissingFacts())
                .extracting(fact -> fact.getKey().orElseThrow())
                .containsExactly(TRAINS.value());
        assertThat(match.listOpenLeaves(UnknownCause.OTHER_PARTY)).hasSize(1);
    }

    @Test
    void whatTheProfileSaysOfOneIsNotSaidOfTheOther() {
        RegulationMatch match = Fixtures.match(
                scheme(ApplicantKind.EMPLOYER), employer().hasNoTrait(CARER).build());

        ConditionOutcome participant =
                match.listConditions().get(match.listConditions().size() - 2);
        assertThat(participant.getSubject()).isEqualTo(ConditionSubject.PARTICIPANT);
        assertThat(participant.getAnswer()).isEqualTo(Answer.LIKELY);
        assertThat(participant.getOutcome().getParts()).isEmpty();
    }

    @Test
    void aPersonOutsideTheAreaIsNotReachedEither() {
        Regulation regional = Fixtures.scheme()
                .area(Area.regions(RegionCode.of("AM91")))
                .addApplicants(ApplicantKind.REGIONAL_PARTNERSHIP)
                .build();

        RegulationMatch match = Fixtures.match(
                regional, person().home(MunicipalityCode.of("GM9002")).build());

        assertThat(match.getVerdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(match.getAccess()).isEqualTo(Access.INDIRECT);
    }

    /** Participants are carers, and the applicant trains them. */
    private static Regulation scheme(ApplicantKind... applicants) {
        return Fixtures.scheme()
                .addApplicants(applicants)
                .addConditions(Fixtures.condition("participant", Criterion.all(Criterion.trait(CARER)))
                        .build())
                .addConditions(Fixtures.condition("trainer", Criterion.trait(TRAINS))
                        .subject(ConditionSubject.APPLICANT)
                        .build())
                .build();
    }

    private static Profile.Builder person() {
        return Profile.builder();
    }

    private static Profile.Builder employer() {
        Profile.Builder builder = Profile.builder();
        return builder.kind(ApplicantKind.EMPLOYER);
    }
}
