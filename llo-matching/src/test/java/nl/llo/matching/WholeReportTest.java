package nl.llo.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.llo.matching.outcome.Answer;
import nl.llo.matching.outcome.ConditionOutcome;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.matching.testing.LessKnown;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.profile.Profile;
import nl.llo.model.regulation.Condition;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.testing.TimeArbitraries;
import nl.llo.model.text.Language;

/** What holds for every report, with whatever catalogue, profile and date the model can generate. */
class WholeReportTest {

    @Property(tries = 100)
    void theVerdictIsTheLowestOfTheConditions(
            @ForAll Catalogue catalogue, @ForAll Profile profile, @ForAll("dates") LocalDate date) {
        for (RegulationMatch match : report(catalogue, profile, date).listAll()) {
            Answer lowest = match.listConditions().stream()
                    .map(ConditionOutcome::getAnswer)
                    .reduce(Answer.YES, Answer::and);

            assertThat(match.getVerdict()).isEqualTo(Verdict.of(lowest));
            assertThat(match.listConditions())
                    .allMatch(condition -> condition.getAnswer().toTruth() == condition.getTruth());
            assertThat(match.listDecisiveConditions().isEmpty()).isEqualTo(match.getVerdict() == Verdict.ELIGIBLE);
        }
    }

    @Property(tries = 100)
    void aFirmVerdictStandsWhateverElseBecomesKnown(
            @ForAll Catalogue catalogue,
            @ForAll Profile profile,
            @ForAll("dates") LocalDate date,
            @ForAll Random random) {
        MatchReport before = report(catalogue, LessKnown.of(profile, random), date);
        MatchReport after = report(catalogue, profile, date);

        for (RegulationMatch match : before.listAll()) {
            Verdict later = after.get(match.getRegulation().getId()).getVerdict();
            switch (match.getVerdict()) {
                case ELIGIBLE -> assertThat(later).isEqualTo(Verdict.ELIGIBLE);
                case LIKELY -> assertThat(later).isEqualTo(Verdict.LIKELY);
                // A workplace that comes up may count after all, where no source says which place does.
                case NOT_ELIGIBLE ->
                    assertThat(later == Verdict.NOT_ELIGIBLE
                                    || (later == Verdict.UNDETERMINED
                                            && match.getRegulation()
                                                    .getPlacesThatCount()
                                                    .isEmpty()))
                            .isTrue();
                case UNDETERMINED -> {}
            }
        }
    }

    @Property(tries = 60)
    void theOrderOfConditionsDoesNotMatter(
            @ForAll Catalogue catalogue, @ForAll Profile profile, @ForAll("dates") LocalDate date) {
        Catalogue.Builder turned = Catalogue.builder();
        catalogue.listGroups().forEach(turned::addGroup);
        for (Regulation regulation : catalogue.listRegulations()) {
            List<Condition> conditions = new ArrayList<>(regulation.getConditions());
            Collections.reverse(conditions);
            turned.addRegulation(Regulation.builder()
                    .copyOf(regulation)
                    .conditions(conditions)
                    .build());
        }

        assertThat(report(turned.build(), profile, date).listAll())
                .extracting(RegulationMatch::getVerdict)
                .isEqualTo(report(catalogue, profile, date).listAll().stream()
                        .map(RegulationMatch::getVerdict)
                        .toList());
    }

    @Property(tries = 60)
    void aPersonIsNeverTurnedDownForNotBeingTheApplicant(
            @ForAll Catalogue catalogue, @ForAll Profile profile, @ForAll("dates") LocalDate date) {
        for (RegulationMatch match : report(catalogue, profile, date).listAll()) {
            if (match.getAccess() == Access.INDIRECT) {
                assertThat(profile.getKind()).isEqualTo(ApplicantKind.PERSON);
                assertThat(match.listVia()).isNotEmpty().doesNotContain(ApplicantKind.PERSON);
                assertThat(match.getVerdict()).isIn(Verdict.UNDETERMINED, Verdict.NOT_ELIGIBLE);
                assertThat(match.listDecisiveConditions().stream()
                                .anyMatch(condition -> condition.getId().equals(ConditionOutcome.APPLICANT_ID)))
                        .isEqualTo(match.getVerdict() == Verdict.UNDETERMINED);
            }
        }
    }

    @Property(tries = 40)
    void theSameQuestionGivesTheSameReport(
            @ForAll Catalogue catalogue, @ForAll Profile profile, @ForAll("dates") LocalDate date) {
        assertThat(everything(report(catalogue, profile, date)))
                .isEqualTo(everything(report(catalogue, profile, date)));
    }

    @Property(tries = 20)
    void severalThreadsReadOneReport(
            @ForAll Catalogue catalogue, @ForAll Profile profile, @ForAll("dates") LocalDate date) throws Exception {
        String expected = everything(report(catalogue, profile, date));
        MatchReport shared = report(catalogue, profile, date);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<String> reader = () -> everything(shared);
            for (Future<String> read : threads.invokeAll(List.of(reader, reader, reader, reader))) {
                assertThat(read.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return TimeArbitraries.dates();
    }

    private static MatchReport report(Catalogue catalogue, Profile profile, LocalDate date) {
        return Matcher.of(catalogue, Fixtures.REFERENCE).match(profile, date);
    }

    private static String everything(MatchReport report) {
        StringBuilder text = new StringBuilder(report.summarise(Language.NL));
        for (RegulationMatch match : report.listAll()) {
            text.append(match.getRegulation().getId())
                    .append(match.getVerdict())
                    .append(match.getTiming())
                    .append(match.explain(Language.EN))
                    .append(match.listMissingFacts());
            match.listConditions().forEach(condition -> append(condition.getOutcome(), text));
        }
        report.listGroups().forEach(membership -> append(membership.getOutcome(), text));
        return text.append(report.listDisagreements()).toString();
    }

    private static void append(CriterionOutcome outcome, StringBuilder text) {
        text.append(outcome.explain(Language.EN))
                .append(outcome.getUnknownCauses())
                .append('\n');
        outcome.getParts().forEach(part -> append(part, text));
    }
}
