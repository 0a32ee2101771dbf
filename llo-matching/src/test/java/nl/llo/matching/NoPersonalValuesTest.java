package nl.llo.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.llo.matching.outcome.ConditionOutcome;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.model.area.Area;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.AgeLimit;
import nl.llo.model.criterion.CourseNotStartedCriterion;
import nl.llo.model.criterion.CoursePriceCriterion;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.criterion.HoursCriterion;
import nl.llo.model.criterion.IncomeCriterion;
import nl.llo.model.criterion.OccupationCriterion;
import nl.llo.model.criterion.PlaceCriterion;
import nl.llo.model.criterion.SectorCriterion;
import nl.llo.model.criterion.UnemployedMonthsCriterion;
import nl.llo.model.criterion.WealthCriterion;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.id.OccupationId;
import nl.llo.model.id.ProfileId;
import nl.llo.model.id.RegulationId;
import nl.llo.model.id.SectorId;
import nl.llo.model.money.Money;
import nl.llo.model.profile.Course;
import nl.llo.model.profile.KnownSet;
import nl.llo.model.profile.Place;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.profile.Profile;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.Postcode4;
import nl.llo.model.region.RegionCode;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that occur nowhere but in the profile must not turn up in anything that can be read. */
class NoPersonalValuesTest {

    private static final List<String> CANARIES = List.of(
            "canary", "1987", "07-13", "13 ju", "GM9006", "Split", "GM9007", "Lost", "1013", "23.45", "23,45", "6543",
            "6.543", "6,543", "7654", "7.654", "7,654", "8765", "8.765", "8,765", "2031", "vwo");

    private static final Profile PERSON = Profile.builder()
            .id(ProfileId.of("canary-person"))
            .birthDate(LocalDate.of(1987, 7, 13))
            .home(Place.builder()
                    .municipality(MunicipalityCode.of("GM9006"))
                    .postcode(Postcode4.of("1013"))
                    .neighbourhood("canary neighbourhood")
                    .build())
            .work(MunicipalityCode.of("GM9007"))
            .education(EducationLevel.VWO)
            .hoursPerWeek(new BigDecimal("23.45"))
            .income(Money.of(6543))
            .wealth(Money.of(7654))
            .unemployedSince(LocalDate.of(1987, 7, 13))
            .sectors(KnownSet.exactly(SectorId.of("canary-sector")))
            .occupations(KnownSet.exactly(OccupationId.of("canary-occupation")))
            .course(Course.builder()
                    .name("canary course")
                    .price(Money.of(8765))
                    .start(LocalDate.of(2031, 7, 13))
                    .build())
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"2022-06-01", "2018-06-01", "2005-01-01"})
    void nothingThatCanBeReadHoldsAValueOfTheProfile(String date) {
        MatchReport report = Matcher.of(catalogue(), Fixtures.REFERENCE).match(PERSON, LocalDate.parse(date));

        for (String text : texts(report)) {
            assertThat(text).doesNotContainIgnoringCase(CANARIES.toArray(String[]::new));
        }
    }

    private static List<String> texts(MatchReport report) {
        List<String> texts = new ArrayList<>(List.of(report.toString()));
        for (Language language : Language.values()) {
            texts.add(report.summarise(language));
            for (RegulationMatch match : report.listAll()) {
                texts.add(match.explain(language));
                texts.add(match.toString());
                texts.add(match.getTiming().toString());
                for (ConditionOutcome condition : match.listConditions()) {
                    texts.add(condition.toString());
                    texts.add(condition.name(language));
                    addAll(condition.getOutcome(), language, texts);
                }
            }
        }
        report.listOpenQuestions().forEach(question -> texts.add(question.toString()));
        return texts;
    }

    private static void addAll(CriterionOutcome outcome, Language language, List<String> texts) {
        texts.add(outcome.explain(language));
        texts.add(outcome.toString());
        outcome.getParts().forEach(part -> addAll(part, language, texts));
    }

    /** Each criterion in a regulation of its own, once as it is and once turned round. */
    private static Catalogue catalogue() {
        List<Criterion> criteria = List.of(
                Criterion.age(40, AgeLimit.AOW),
                Criterion.educationAtMost(EducationLevel.MBO_2),
                Criterion.startQualification(false),
                Criterion.livesIn(Area.regions(RegionCode.of("AM92"))),
                Criterion.livesIn(Area.municipalities(MunicipalityCode.of("GM9001"))),
                PlaceCriterion.builder()
                        .addKinds(PlaceKind.values())
                        .area(Area.except(Area.national(), Area.postcodes(Postcode4.of("2000"))))
                        .build(),
                HoursCriterion.builder().max(new BigDecimal("12")).build(),
                IncomeCriterion.builder().max(Money.of(100)).build(),
                WealthCriterion.builder().max(Money.of(100)).build(),
                UnemployedMonthsCriterion.builder().max(12).build(),
                SectorCriterion.builder().addAnyOf(SectorId.of("metal")).build(),
                OccupationCriterion.builder()
                        .addAnyOf(OccupationId.of("welder"))
                        .build(),
                CourseNotStartedCriterion.builder().present(true).build(),
                CoursePriceCriterion.builder().max(Money.of(100)).build());
        Catalogue.Builder catalogue = Catalogue.builder();
        for (int i = 0; i < criteria.size(); i++) {
            catalogue.addRegulation(scheme("plain-" + (char) ('a' + i), criteria.get(i)));
            catalogue.addRegulation(scheme("turned-" + (char) ('a' + i), Criterion.not(criteria.get(i))));
        }
        return catalogue.build();
    }

    private static Regulation scheme(String id, Criterion criterion) {
        return Regulation.builder()
                .copyOf(Fixtures.schemeWith(criterion))
                .id(RegulationId.of(id))
                .area(Area.regions(RegionCode.of("AM91")))
                .build();
    }
}
