package nl.llo.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.llo.model.area.Area;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.AgeCriterion;
import nl.llo.model.criterion.AgeLimit;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.facility.FacilityKind;
import nl.llo.model.id.RegulationId;
import nl.llo.model.id.TraitId;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.profile.Profile;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.RegionCode;
import nl.llo.model.regulation.ConditionSubject;
import nl.llo.model.regulation.Prerequisite;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.regulation.Strength;
import nl.llo.model.testing.SmallGeography;
import nl.llo.model.text.Language;
import nl.llo.model.text.LocalizedText;
import nl.llo.model.time.Period;
import nl.llo.model.trait.TraitDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader gets to see, from the simplest match on. */
class ExplanationTest {

    private static final Criterion WORKING_AGE = Criterion.age(18, AgeLimit.AOW);
    private static final Criterion TEXT = Criterion.text(LocalizedText.of("is gemotiveerd", "is motivated"));
    private static final MunicipalityCode INSIDE = MunicipalityCode.of("GM9001");
    private static final MunicipalityCode OUTSIDE = MunicipalityCode.of("GM9002");

    @ParameterizedTest(name = "{2}")
    @MethodSource({"verdicts", "places", "parties", "timings"})
    void reads(Regulation.Builder regulation, Profile.Builder profile, String nl, String en) {
        RegulationMatch match = Fixtures.match(regulation.build(), profile.build());

        assertThat(match.explain(Language.NL)).isEqualTo(nl);
        assertThat(match.explain(Language.EN)).isEqualTo(en);
    }

    static Stream<Arguments> verdicts() {
        return Stream.of(
                Arguments.of(
                        running(),
                        nobody(),
                        "Deze regeling past: aan alle voorwaarden is voldaan.",
                        "This scheme fits: all conditions are met."),
                Arguments.of(
                        running(TEXT),
                        nobody(),
                        "Deze regeling past waarschijnlijk. Een mens moet nog beoordelen: is gemotiveerd.",
                        "This scheme probably fits. A person has yet to judge: is motivated."),
                Arguments.of(
                        running(WORKING_AGE),
                        nobody().birthDate(LocalDate.of(2010, 1, 1)),
                        "Deze regeling past niet. Niet voldaan: 18 jaar of ouder, jonger dan de AOW-leeftijd.",
                        "This scheme does not fit. Not met: 18 years or older, younger than the state pension age (AOW)."),
                Arguments.of(
                        running(WORKING_AGE, TEXT),
                        nobody(),
                        "Of deze regeling past, is nog niet te zeggen. Nog nodig om te weten: geboortedatum."
                                + " Een mens moet nog beoordelen: is gemotiveerd.",
                        "Whether this scheme fits cannot be said yet. Still to be known: date of birth."
                                + " A person has yet to judge: is motivated."),
                // of "all" only what fails, of "any" everything
                Arguments.of(
                        running(Criterion.all(
                                Criterion.startQualification(true),
                                Criterion.any(
                                        AgeCriterion.builder().max(27).build(), Criterion.trait(TraitId.of("carer"))))),
                        nobody().birthDate(LocalDate.of(1980, 1, 1))
                                .education(EducationLevel.MBO_4)
                                .hasNoTrait(TraitId.of("carer")),
                        "Deze regeling past niet. Niet voldaan: minstens één hiervan (hoogstens 27 jaar, carer).",
                        "This scheme does not fit. Not met: at least one of these (at most 27 years, carer)."),
                Arguments.of(
                        running(Criterion.not(Criterion.startQualification(true))),
                        nobody().education(EducationLevel.MBO_4),
                        "Deze regeling past niet. Niet voldaan: niet: een startkwalificatie.",
                        "This scheme does not fit. Not met: not: a start qualification."));
    }

    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of(
                        regional(PlaceKind.HOME, PlaceKind.WORK),
                        nobody().home(OUTSIDE).work(INSIDE),
                        "Deze regeling past: aan alle voorwaarden is voldaan. Dat is zo vanwege de werkplek.",
                        "This scheme fits: all conditions are met. That is because of the workplace."),
                Arguments.of(
                        regional(PlaceKind.HOME),
                        nobody().home(OUTSIDE),
                        "Deze regeling past niet. Niet voldaan: woonplaats in de arbeidsmarktregio Northland.",
                        "This scheme does not fit. Not met: home in the labour market region of Northland."),
                Arguments.of(
                        regional(),
                        nobody().home(OUTSIDE).work(INSIDE),
                        "Of deze regeling past, is nog niet te zeggen. De gegevens beslissen dit niet: de woonplaats ligt"
                                + " buiten het gebied, en geen bron zegt of werken of studeren erin ook telt.",
                        "Whether this scheme fits cannot be said yet. The data do not decide this: the home lies outside the"
                                + " area, and no source says whether work or study in it counts."));
    }

    static Stream<Arguments> parties() {
        Regulation.Builder forEmployers = running(TEXT)
                .addApplicants(ApplicantKind.EMPLOYER)
                .addConditions(Fixtures.condition("big", Criterion.trait(TraitId.of("big")))
                        .subject(ConditionSubject.APPLICANT)
                        .label(LocalizedText.of("minstens tien werknemers", "at least ten employees"))
                        .build());
        Profile.Builder employer = nobody().kind(ApplicantKind.EMPLOYER).hasTrait(TraitId.of("big"));
        return Stream.of(
                Arguments.of(
                        forEmployers,
                        nobody(),
                        "Een persoon vraagt dit niet zelf aan: het loopt via een werkgever. Of iemand eraan mee kan doen,"
                                + " hangt af van wie aanvraagt. Een mens moet nog beoordelen: is gemotiveerd. Bij de"
                                + " aanvrager moet nog worden bekeken: minstens tien werknemers.",
                        "A person does not apply for this: it goes through an employer. Whether somebody can take part"
                                + " depends on who applies. A person has yet to judge: is motivated. To be checked with the"
                                + " applicant: at least ten employees."),
                Arguments.of(
                        forEmployers,
                        employer,
                        "Deze regeling past waarschijnlijk. Bij de deelnemer moet nog worden bekeken: is gemotiveerd.",
                        "This scheme probably fits. To be checked with the participant: is motivated."));
    }

    static Stream<Arguments> timings() {
        LocalDate date = Fixtures.DATE;
        return Stream.of(
                Arguments.of(
                        Fixtures.scheme().addPeriods(Period.of(date, LocalDate.of(2022, 12, 31))),
                        nobody(),
                        "Deze regeling past: aan alle voorwaarden is voldaan. De regeling loopt tot en met 31 december 2022.",
                        "This scheme fits: all conditions are met. The scheme runs up to and including 31 December 2022."),
                Arguments.of(
                        Fixtures.scheme()
                                .addPeriods(Period.of(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 12, 31)))
                                .successor(RegulationId.of("next")),
                        nobody(),
                        "De regeling liep tot en met 31 december 2021. Daarna kwam next. Aan alle voorwaarden is voldaan.",
                        "The scheme ran up to and including 31 December 2021. It was followed by next. All conditions are"
                                + " met."),
                Arguments.of(
                        Fixtures.schemeBuilder(TEXT).addPeriods(Period.startingOn(LocalDate.of(2023, 3, 1))),
                        nobody(),
                        "De regeling begint op 1 maart 2023. Aan de voorwaarden is waarschijnlijk voldaan. Een mens moet nog"
                                + " beoordelen: is gemotiveerd.",
                        "The scheme starts on 1 March 2023. The conditions are probably met. A person has yet to judge: is"
                                + " motivated."),
                Arguments.of(
                        Fixtures.scheme()
                                .addPeriods(
                                        Period.of(date.minusDays(9), date.minusDays(1)),
                                        Period.startingOn(LocalDate.of(2023, 3, 1))),
                        nobody(),
                        "De regeling loopt op deze datum niet en begint weer op 1 maart 2023. Aan alle voorwaarden is"
                                + " voldaan.",
                        "The scheme is not running on this date and starts again on 1 March 2023. All conditions are met."),
                Arguments.of(
                        Fixtures.scheme().attestedOn(LocalDate.of(2023, 6, 30)),
                        nobody(),
                        "Deze regeling past: aan alle voorwaarden is voldaan. Of de regeling op deze datum loopt, is niet"
                                + " bekend. Op 30 juni 2023 liep de regeling.",
                        "This scheme fits: all conditions are met. Whether the scheme runs on this date is not known. On 30"
                                + " June 2023 it was running."),
                Arguments.of(
                        running()
                                .addPrerequisites(
                                        first(Strength.REQUIRED)
                                                .facility(FacilityKind.CAREER_ADVICE)
                                                .build(),
                                        first(Strength.USUAL)
                                                .facility(FacilityKind.TESTING)
                                                .regulation(RegulationId.of("desk"))
                                                .build()),
                        nobody(),
                        "Deze regeling past: aan alle voorwaarden is voldaan. Eerst nodig: loopbaanadvies. Meestal gaat"
                                + " vooraf: test en desk.",
                        "This scheme fits: all conditions are met. Needed first: career advice. Usually comes first: testing"
                                + " and desk."));
    }

    @Test
    void asksTheCataloguesQuestionsAsTheyAre() {
        TraitDefinition carer = TraitDefinition.builder()
                .id(TraitId.of("carer"))
                .name(LocalizedText.of("mantelzorger", "informal carer"))
                .question(LocalizedText.of("Zorgt u voor een naaste?", "Do you care for somebody close?"))
                .addSources(SmallGeography.SOURCE)
                .build();
        Matcher matcher = Matcher.of(
                Catalogue.builder()
                        .addTrait(carer)
                        .addRegulation(running(Criterion.trait(carer.getId())).build())
                        .build(),
                Fixtures.REFERENCE);

        assertThat(matcher.match(nobody().build(), Fixtures.DATE)
                        .get(Fixtures.SCHEME)
                        .explain(Language.EN))
                .isEqualTo(
                        "Whether this scheme fits cannot be said yet. Still to be asked: Do you care for somebody close?");
        assertThat(matcher.match(nobody().hasNoTrait(carer.getId()).build(), Fixtures.DATE)
                        .get(Fixtures.SCHEME)
                        .explain(Language.EN))
                .isEqualTo("This scheme does not fit. Not met: informal carer.");
    }

    @Test
    void aLongListOfFailuresIsCutAndSaysSo() {
        Criterion[] many = Stream.iterate(0, i -> i + 1)
                .limit(8)
                .map(i -> Criterion.trait(TraitId.of("t-" + i)))
                .toArray(Criterion[]::new);
        Profile.Builder profile = nobody();
        Stream.iterate(0, i -> i + 1).limit(8).forEach(i -> profile.hasNoTrait(TraitId.of("t-" + i)));

        assertThat(Fixtures.match(running(Criterion.all(many)).build(), profile.build())
                        .explain(Language.EN))
                .isEqualTo("This scheme does not fit. Not met: t-0, t-1, t-2, t-3, t-4, t-5, ….");
    }

    @Test
    void summarisesAReportForReaders() {
        MatchReport report = Fixtures.matcher(
                        running().build(),
                        Regulation.builder()
                                .copyOf(running(WORKING_AGE).build())
                                .id(RegulationId.of("other"))
                                .build())
                .match(nobody().build(), Fixtures.DATE);

        assertThat(report.summarise(Language.EN)).isEqualTo("""
                        On 1 June 2022: 1 fit and 0 probably fit, of 2 schemes (only what runs then).
                        - Scheme: fits
                        To ask: date of birth (matters to 1 schemes)
                        This text is for reading, not for parsing.
                        """);
        assertThat(report.summarise(Language.NL)).contains("- Regeling: past\n", "niet om te verwerken");
    }

    private static Regulation.Builder running(Criterion... criteria) {
        return Fixtures.schemeBuilder(criteria).attestedOn(Fixtures.DATE);
    }

    private static Regulation.Builder regional(PlaceKind... kinds) {
        return running().area(Area.regions(RegionCode.of("AM91"))).addPlacesThatCount(kinds);
    }

    private static Prerequisite.Builder first(Strength strength) {
        Prerequisite.Builder builder = Prerequisite.builder();
        return builder.strength(strength).addSources(SmallGeography.SOURCE);
    }

    private static Profile.Builder nobody() {
        return Profile.builder();
    }
}
