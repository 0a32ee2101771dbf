package nl.llo.matching.internal.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Holds the search to an enumeration of all sets. {@code -Pcampaign} makes 10,000 cases of it. */
class SearchAgainstExhaustiveTest {

    private static final int COPIES = Integer.getInteger("llo.campaign.copies", 9);

    @Property(tries = 1_200, edgeCases = EdgeCasesMode.NONE)
    void findsTheSameSetsInTheSameOrder(@ForAll long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < Math.max(1, COPIES / 20); i++) {
            compare(RawCase.small(random), 1 + random.nextInt(4));
        }
    }

    /** More costs than a number is kept for each set of. */
    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void findsTheSameForManyCosts(@ForAll long seed) {
        Random random = new Random(seed);
        compare(RawCase.make(random, 10 + random.nextInt(3), 1 + random.nextInt(6), 9, true), 2);
    }

    /** An early end keeps its word: what was found is legal, and nothing pays more than the bound. */
    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void givesAnHonestBoundWhenItEndsEarly(@ForAll long seed) {
        Random random = new Random(seed);
        RawCase given = RawCase.small(random);
        List<Exhaustive.Ranked> legal = new Exhaustive(given).listLegal();
        SearchResult result = Search.run(given.toProblem(), 1, 1 + random.nextInt(12));

        assertThat(legal).contains(toRanked(result.best().get(0)));
        assertThat(result.bound()).isGreaterThanOrEqualTo(legal.get(0).paid());
        if (result.complete()) {
            assertThat(toRanked(result.best().get(0))).isEqualTo(legal.get(0));
        }
    }

    private static void compare(RawCase given, int wanted) {
        List<Exhaustive.Ranked> expected = new Exhaustive(given).listLegal();
        SearchResult result = Search.run(given.toProblem(), wanted, 1_000_000);

        assertThat(result.complete()).isTrue();
        assertThat(result.bound()).isEqualTo(expected.get(0).paid());
        assertThat(result.best().stream().map(SearchAgainstExhaustiveTest::toRanked))
                .isEqualTo(expected.subList(0, Math.min(wanted, expected.size())));
    }

    private static Exhaustive.Ranked toRanked(FoundSet set) {
        return new Exhaustive.Ranked(Arrays.stream(set.offers()).boxed().toList(), set.paid(), set.parties());
    }
}
