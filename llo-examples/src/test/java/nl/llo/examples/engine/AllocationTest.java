package nl.llo.examples.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.llo.io.LloCatalogues;
import nl.llo.io.LloReferenceData;
import nl.llo.matching.MatchFeed;
import nl.llo.matching.MatchRun;
import nl.llo.matching.Matcher;
import nl.llo.matching.VerdictAsker;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.profile.KnownSet;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.profile.Profile;
import org.junit.jupiter.api.Test;

/** Verdicts on the built-in catalogue make no objects, once what belongs to profiles and to the day is there. */
class AllocationTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Matcher matcher = Matcher.of(LloCatalogues.builtIn(), LloReferenceData.builtIn());
    private final List<Profile> people =
            MadeUpPeople.some(
                            3000,
                            LloCatalogues.builtIn(),
                            LloReferenceData.builtIn().getGeography(),
                            7)
                    .stream()
                    .filter(profile -> profile.getKind() == ApplicantKind.PERSON)
                    .filter(AllocationTest::isAtPlainPlaces)
                    .map(AllocationTest::withoutIds)
                    .toList();

    /** Going through sets of ids takes an iterator each. */
    private static Profile withoutIds(Profile profile) {
        return Profile.builder()
                .copyOf(profile)
                .sectors(KnownSet.exactly())
                .used(KnownSet.exactly())
                .groups(Optional.empty())
                .course(Optional.empty())
                .traits(Map.of())
                .build();
    }

    /** Other places are remembered too, but only so many of them. */
    private static boolean isAtPlainPlaces(Profile profile) {
        return Arrays.stream(PlaceKind.values())
                .flatMap(kind -> profile.getPlace(kind).stream())
                .allMatch(place -> place.getNeighbourhood().isEmpty()
                        && place.getMunicipality().isPresent()
                                != place.getPostcode().isPresent());
    }

    @Test
    void inMemoryThatIsUsedAgain() {
        VerdictAsker asker = matcher.askerOn(DAY);
        assertThat(bytes(() -> people.forEach(profile -> asker.ask(profile).countOpen())) / people.size())
                .isZero();
    }

    @Test
    void forOneMoreOfARun() {
        try (MatchFeed feed = MatchRun.of(matcher, DAY).start(matched -> matched.countOpen())) {
            assertThat(bytes(() -> people.forEach(feed)) / people.size()).isZero();
        }
    }

    /** The fewest of several rounds: before code is compiled, objects are made that are not made later. */
    private static long bytes(Runnable work) {
        long fewest = Long.MAX_VALUE;
        for (int round = 0; round < 50; round++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            work.run();
            fewest = Math.min(fewest, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        return fewest;
    }
}
