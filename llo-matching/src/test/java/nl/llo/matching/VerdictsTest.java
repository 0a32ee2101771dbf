package nl.llo.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.profile.Profile;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.testing.ProfileArbitraries;
import nl.llo.model.text.LocalizedText;
import nl.llo.model.time.Period;
import org.junit.jupiter.api.Test;

class VerdictsTest {

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void areThoseOfTheReportBeforeAndAfterRowsAreMade(@ForAll Catalogue catalogue, @ForAll Profile profile) {
        Matcher matcher = Matcher.of(catalogue, Fixtures.REFERENCE);
        List<Verdict> expected = verdicts(matcher.match(profile, Fixtures.DATE));
        for (int asked = 0; asked < EngineDay.FIRST_BY_TREE + 2; asked++) {
            Verdicts verdicts = matcher.verdicts(profile, Fixtures.DATE);
            if (asked == 0 || asked > EngineDay.FIRST_BY_TREE - 2) {
                assertThat(IntStream.range(0, verdicts.size()).mapToObj(verdicts::get))
                        .containsExactlyElementsOf(expected);
                for (Verdict verdict : Verdict.values()) {
                    assertThat(verdicts.count(verdict)).isEqualTo((int)
                            expected.stream().filter(verdict::equals).count());
                    assertThat(verdicts.countInForce(verdict)).isEqualTo((int)
                            matcher.match(profile, Fixtures.DATE).listAll().stream()
                                    .filter(match -> match.getVerdict() == verdict
                                            && match.getTiming().getState() == TimingState.IN_FORCE)
                                    .count());
                }
            }
        }

        MatchReport report = matcher.match(profile, Fixtures.DATE);
        assertThat(verdicts(report)).isEqualTo(expected);
        Verdicts verdicts = matcher.verdicts(profile, Fixtures.DATE);
        assertThat(verdicts.listOpen())
                .isEqualTo(report.listAll().stream()
                        .filter(RegulationMatch::isOpen)
                        .map(RegulationMatch::getRegulation)
                        .toList());
        assertThat(verdicts.countOpen()).isEqualTo(report.listOpen().size());
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void areTheSameInMemoryThatIsUsedAgain(@ForAll Catalogue catalogue, @ForAll("several") List<Profile> profiles) {
        Matcher matcher = Matcher.of(catalogue, Fixtures.REFERENCE);
        VerdictAsker asker = matcher.askerOn(Fixtures.DATE);
        for (int asked = 0; asked < EngineDay.FIRST_BY_TREE; asked++) {
            asker.ask(profiles.get(asked % profiles.size()));
        }

        for (Profile profile : profiles) {
            Verdicts verdicts = asker.ask(profile);
            assertThat(IntStream.range(0, verdicts.size()).mapToObj(verdicts::get))
                    .containsExactlyElementsOf(verdicts(matcher.match(profile, Fixtures.DATE)));
        }
    }

    @Provide
    Arbitrary<List<Profile>> several() {
        return ProfileArbitraries.profiles().list().ofMinSize(2).ofMaxSize(5);
    }

    @Test
    void tellWhatIsOpenFromWhatOnlyFits() {
        Regulation ended = Fixtures.schemeBuilder()
                .addPeriods(Period.of(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)))
                .build();

        Verdicts verdicts = Fixtures.matcher(ended).verdicts(Profile.builder().build(), Fixtures.DATE);

        assertThat(verdicts.get(0)).isEqualTo(Verdict.ELIGIBLE);
        assertThat(verdicts.isOpen(0)).isFalse();
        assertThat(verdicts.listOpen()).isEmpty();
        assertThat(verdicts.getRegulation(0)).isEqualTo(ended);
        assertThat(verdicts.getDate()).isEqualTo(Fixtures.DATE);
    }

    @Test
    void countWhatIsLikelyAsOpen() {
        Regulation likely = Fixtures.schemeBuilder(Criterion.text(LocalizedText.of("is gemotiveerd")))
                .attestedOn(Fixtures.DATE)
                .build();

        Verdicts verdicts = Fixtures.matcher(likely).verdicts(Profile.builder().build(), Fixtures.DATE);

        assertThat(verdicts.count(Verdict.LIKELY)).isEqualTo(1);
        assertThat(verdicts.isOpen(0)).isTrue();
        assertThat(verdicts.listOpenNumbers()).containsExactly(0);
    }

    @Test
    void stayRightWhenManyDaysAreAskedAbout() {
        Matcher matcher = Fixtures.matcher(Fixtures.schemeWith(Criterion.ageFrom(18)));
        LocalDate birthday = Fixtures.DATE;
        Profile profile = Profile.builder().birthDate(birthday.minusYears(18)).build();

        for (int round = 0; round < 200; round++) {
            for (int days = -6; days < 6; days++) {
                assertThat(matcher.verdicts(profile, birthday.plusDays(days)).get(0))
                        .isEqualTo(days < 0 ? Verdict.NOT_ELIGIBLE : Verdict.ELIGIBLE);
            }
        }
    }

    @Test
    void knowNoOtherRegulations() {
        Verdicts verdicts = Fixtures.matcher(Fixtures.schemeWith())
                .verdicts(Profile.builder().build(), Fixtures.DATE);

        assertThat(verdicts.size()).isEqualTo(1);
        assertThatThrownBy(() -> verdicts.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> verdicts.isOpen(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static List<Verdict> verdicts(MatchReport report) {
        return report.listAll().stream().map(RegulationMatch::getVerdict).toList();
    }
}
