package nl.llo.examples.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.llo.io.LloCatalogues;
import nl.llo.io.LloReferenceData;
import nl.llo.matching.MatchRun;
import nl.llo.matching.MatchedProfile;
import nl.llo.matching.Matcher;
import nl.llo.matching.Verdict;
import nl.llo.matching.VerdictAsker;
import nl.llo.matching.Verdicts;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.profile.Profile;
import nl.llo.model.reference.ReferenceData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All regulations of the built-in catalogue by all engines, on days before, in and after most of them. */
class BuiltInEnginesTest {

    private static final int PEOPLE = 180;
    /** More questions about one kind of applicant than the tree answers before others do. */
    private static final int ENOUGH = 250;

    private static final Catalogue CATALOGUE = LloCatalogues.builtIn();
    private static final ReferenceData REFERENCE = LloReferenceData.builtIn();

    @ParameterizedTest
    @ValueSource(strings = {"1999-12-31", "2020-03-01", "2022-06-01", "2024-02-29", "2025-01-01", "2031-07-15"})
    void giveTheSameVerdicts(LocalDate day) {
        List<Profile> people = MadeUpPeople.some(PEOPLE, CATALOGUE, REFERENCE.getGeography(), day.toEpochDay());
        List<List<Verdict>> byTree = byTree(people, day);

        assertThat(byRows(people, day)).isEqualTo(byTree);
        List<List<Verdict>> byColumns = new ArrayList<>();
        List<List<Integer>> open = new ArrayList<>();
        MatchRun.of(Matcher.of(CATALOGUE, REFERENCE), day).run(people, matched -> {
            byColumns.add(verdicts(matched));
            open.add(IntStream.range(0, matched.countOpen())
                    .map(matched::getOpenNumber)
                    .boxed()
                    .toList());
        });
        assertThat(byColumns).isEqualTo(byTree);
        assertThat(open).isEqualTo(openByTree(people, day));
        assertThat(byTree.stream().flatMap(List::stream)).contains(Verdict.values());
    }

    /** Fewer questions than there must be before others answer. */
    private static List<List<Verdict>> byTree(List<Profile> people, LocalDate day) {
        Matcher matcher = Matcher.of(CATALOGUE, REFERENCE);
        return people.stream()
                .map(profile -> verdicts(matcher.verdicts(profile, day)))
                .toList();
    }

    private static List<List<Integer>> openByTree(List<Profile> people, LocalDate day) {
        Matcher matcher = Matcher.of(CATALOGUE, REFERENCE);
        return people.stream()
                .map(profile -> IntStream.of(matcher.verdicts(profile, day).listOpenNumbers())
                        .boxed()
                        .toList())
                .toList();
    }

    private static List<List<Verdict>> byRows(List<Profile> people, LocalDate day) {
        VerdictAsker asker = Matcher.of(CATALOGUE, REFERENCE).askerOn(day);
        for (Profile profile : people) {
            for (int i = 0; i < ENOUGH; i++) {
                asker.ask(profile);
            }
        }
        return people.stream().map(profile -> verdicts(asker.ask(profile))).toList();
    }

    private static List<Verdict> verdicts(Verdicts verdicts) {
        return IntStream.range(0, verdicts.size()).mapToObj(verdicts::get).toList();
    }

    private static List<Verdict> verdicts(MatchedProfile matched) {
        return IntStream.range(0, CATALOGUE.listRegulations().size())
                .mapToObj(matched::getVerdict)
                .toList();
    }
}
