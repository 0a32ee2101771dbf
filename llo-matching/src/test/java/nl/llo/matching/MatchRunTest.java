package nl.llo.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.area.Area;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.criterion.HoursCriterion;
import nl.llo.model.group.TargetGroup;
import nl.llo.model.id.RegulationId;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.profile.Profile;
import nl.llo.model.region.LabourMarketRegion;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.RegionCode;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.testing.SmallGeography;
import nl.llo.model.text.LocalizedText;
import org.junit.jupiter.api.Test;

class MatchRunTest {

    private static final RegulationId ADULTS = RegulationId.of("adults");
    private static final RegulationId PART_TIME = RegulationId.of("part-time");
    private static final TargetGroupId YOUNG = TargetGroupId.of("young");
    private static final Catalogue CATALOGUE = Catalogue.builder()
            .addGroup(TargetGroup.builder()
                    .id(YOUNG)
                    .name(LocalizedText.of("jongeren"))
                    .definition(Criterion.not(Criterion.ageFrom(27)))
                    .addSources(SmallGeography.SOURCE)
                    .build())
            .addRegulation(regulation(ADULTS, Criterion.ageFrom(18)))
            .addRegulation(regulation(
                    PART_TIME,
                    HoursCriterion.builder().max(new BigDecimal("20")).build()))
            .build();
    private static final Matcher MATCHER = Matcher.of(CATALOGUE, Fixtures.REFERENCE);

    private static Regulation regulation(RegulationId id, Criterion criterion) {
        return Fixtures.schemeBuilder(criterion)
                .id(id)
                .area(Area.national())
                .attestedOn(Fixtures.DATE)
                .build();
    }

    /** One of three is young, one of five works 20 hours at most, one of seven holds a value that no valid profile does. */
    private static List<Profile> people(int count) {
        List<Profile> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            BigDecimal hours = i % 7 == 0 ? new BigDecimal("36.005") : BigDecimal.valueOf(i % 5 == 0 ? 20 : 32);
            people.add(Profile.builder()
                    .birthDate(Fixtures.DATE.minusYears(i % 3 == 0 ? 17 : 40))
                    .hoursPerWeek(hours)
                    .home(MunicipalityCode.of("GM9001"))
                    .build());
        }
        return people;
    }

    private static List<String> lines(MatchRun run, Iterable<Profile> people) {
        List<String> lines = new ArrayList<>();
        MatchCounts counts = run.withGroups()
                .run(
                        people,
                        matched -> lines.add(matched.getNumber() + " "
                                + matched.listOpen().stream()
                                        .map(each -> each.getId().value())
                                        .toList() + " "
                                + matched.getVerdict(0) + " " + matched.getVerdict(1)));
        for (RegulationId id : List.of(ADULTS, PART_TIME)) {
            lines.add(id + " " + counts.countOpen(id) + " " + counts.countOpen(id, YOUNG));
            for (Verdict verdict : Verdict.values()) {
                lines.add(verdict + " " + counts.count(id, verdict));
            }
        }
        return lines;
    }

    @Test
    void saysOfEverybodyInOrderWhatTheReportSays() {
        List<Profile> people = people(1_300);
        List<String> expected = people.stream()
                .map(profile -> MATCHER.match(profile, Fixtures.DATE).listAll().stream()
                        .map(RegulationMatch::getVerdict)
                        .toList()
                        .toString())
                .toList();
        List<String> found = new ArrayList<>();

        MatchRun.of(MATCHER, Fixtures.DATE).run(people, matched -> {
            assertThat(matched.getProfile()).isSameAs(people.get((int) matched.getNumber()));
            found.add(List.of(matched.getVerdict(0), matched.getVerdict(1)).toString());
        });

        assertThat(found).isEqualTo(expected);
    }

    @Test
    void givesTheSameOnAnyNumberOfThreads() {
        for (int size : List.of(0, 1, 99, 512, 513, 5_000)) {
            List<Profile> people = people(size);
            List<String> one = lines(MatchRun.of(MATCHER, Fixtures.DATE), people);

            assertThat(lines(MatchRun.of(MATCHER, Fixtures.DATE).withThreads(2), people))
                    .isEqualTo(one);
            assertThat(lines(MatchRun.of(MATCHER, Fixtures.DATE).withThreads(8), people))
                    .isEqualTo(one);
            assertThat(one).hasSize(size + 10);
        }
    }

    @Test
    void countsByRegionAndGroup() {
        List<Profile> people = people(600);
        people.add(Profile.builder().birthDate(Fixtures.DATE.minusYears(20)).build());
        Optional<RegionCode> almere = Fixtures.REFERENCE
                .getGeography()
                .regionOf(MunicipalityCode.of("GM9001"), Fixtures.DATE)
                .getPlace();

        MatchCounts counts = MatchRun.of(MATCHER, Fixtures.DATE).withGroups().run(people.stream(), MatchSink.NONE);

        assertThat(almere).isPresent();
        assertThat(counts.getProfiles()).isEqualTo(601);
        assertThat(counts.isComplete()).isTrue();
        assertThat(counts.countPeople(almere)).isEqualTo(600);
        assertThat(counts.countPeople(almere, YOUNG)).isEqualTo(200);
        assertThat(counts.countPeople(Optional.empty(), YOUNG)).isEqualTo(1);
        assertThat(counts.countOpen(ADULTS)).isEqualTo(401);
        assertThat(counts.countOpen(ADULTS, almere)).isEqualTo(400);
        assertThat(counts.countOpen(ADULTS, almere, YOUNG)).isZero();
        assertThat(counts.countOpen(ADULTS, Optional.empty(), YOUNG)).isEqualTo(1);
        assertThat(counts.count(ADULTS, Verdict.NOT_ELIGIBLE)).isEqualTo(200);
        assertThat(counts.count(PART_TIME, Verdict.UNDETERMINED)).isEqualTo(1);
        assertThat(counts.listRegions())
                .hasSize(Fixtures.REFERENCE.getGeography().listRegions().size());
        assertThatThrownBy(() -> counts.countOpen(RegulationId.of("other"))).hasMessageContaining("other");
    }

    @Test
    void throwsOnWhatTheSourceThrows() {
        for (int threads : List.of(1, 4)) {
            Iterator<Profile> failing = Stream.iterate(0, i -> i + 1)
                    .map(i -> {
                        if (i == 2_000) {
                            throw new IllegalStateException("the disk is gone");
                        }
                        return Profile.builder().build();
                    })
                    .iterator();

            assertThatThrownBy(() -> MatchRun.of(MATCHER, Fixtures.DATE)
                            .withThreads(threads)
                            .run(failing, MatchSink.NONE))
                    .hasMessage("the disk is gone");
        }
    }

    @Test
    void throwsOnWhatTheSinkThrows() {
        assertThatThrownBy(
                        () -> MatchRun.of(MATCHER, Fixtures.DATE).withThreads(2).run(people(3_000), matched -> {
                            throw new IllegalStateException("full");
                        }))
                .hasMessage("full");
    }

    @Test
    void stopsWhenItIsToldAndTellsHowFarItIs() {
        for (int threads : List.of(1, 3)) {
            List<Long> progress = new ArrayList<>();
            AtomicInteger read = new AtomicInteger();
            Iterator<Profile> endless = Stream.generate(
                            () -> Profile.builder().birthDate(Fixtures.DATE).build())
                    .peek(any -> read.incrementAndGet())
                    .iterator();

            MatchCounts counts = MatchRun.of(MATCHER, Fixtures.DATE)
                    .withThreads(threads)
                    .withProgress(progress::add)
                    .withStop(() -> read.get() >= 4_000)
                    .run(endless, MatchSink.NONE);

            assertThat(counts.isComplete()).isFalse();
            assertThat(counts.getProfiles()).isEqualTo(4_096);
            assertThat(progress).isSorted().hasSize(8).endsWith(4_096L);
        }
    }

    @Test
    void refusesToRunOnNoThread() {
        assertThatThrownBy(() -> MatchRun.of(MATCHER, Fixtures.DATE).withThreads(0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void agreesWithSingleQuestionsOnAnyCatalogue(
            @ForAll Catalogue catalogue, @ForAll @Size(min = 1, max = 6) List<Profile> people, @ForAll Random random) {
        Matcher matcher = Matcher.of(catalogue, Fixtures.REFERENCE);
        List<Profile> many = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            many.add(people.get(random.nextInt(people.size())));
        }
        AtomicInteger groups = new AtomicInteger();

        MatchCounts counts = MatchRun.of(matcher, Fixtures.DATE).withGroups().run(many, matched -> {
            MatchReport report = matcher.match(matched.getProfile(), Fixtures.DATE);
            List<RegulationMatch> all = report.listAll();
            for (int i = 0; i < all.size(); i++) {
                assertThat(matched.getVerdict(i)).isEqualTo(all.get(i).getVerdict());
            }
            assertThat(matched.listOpen())
                    .extracting(Regulation::getId)
                    .isEqualTo(all.stream()
                            .filter(RegulationMatch::isOpen)
                            .map(match -> match.getRegulation().getId())
                            .toList());
            groups.addAndGet((int) report.listGroups().stream()
                    .filter(membership -> membership.getOutcome().getTruth() == Truth.TRUE)
                    .count());
        });

        long members = 0;
        for (TargetGroup group : counts.listGroups()) {
            members += counts.countPeople(Optional.empty(), group.getId());
            for (LabourMarketRegion region : Fixtures.REFERENCE.getGeography().listRegions()) {
                members += counts.countPeople(Optional.of(region.getCode()), group.getId());
            }
        }
        assertThat(members).isEqualTo(groups.get());
    }
}
