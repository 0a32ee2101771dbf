package nl.llo.model.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.llo.model.time.Period;
import org.jspecify.annotations.Nullable;

/** What holds for every geography and every day. */
class GeographyPropertiesTest {

    private static final List<LocalDate> TABLE_DAYS =
            List.of(LocalDate.of(2015, 7, 1), LocalDate.of(2021, 3, 1), LocalDate.of(2022, 3, 1));

    private static LocalDate day(int offset) {
        return LocalDate.of(2014, 1, 1).plusDays(offset);
    }

    private static @Nullable RegionCode stated(Geography geography, MunicipalityCode code, LocalDate day) {
        return geography.membershipsOf(code).stream()
                .filter(one -> one.table().getPeriod().contains(day))
                .map(Membership::region)
                .findFirst()
                .orElse(null);
    }

    /** The plain definition: the table, or else all direct relatives on that side, if they agree. */
    private static @Nullable RegionCode expected(
            Geography geography, MunicipalityCode code, LocalDate day, boolean forward) {
        RegionCode own = stated(geography, code, day);
        if (own != null) {
            return own;
        }
        Set<@Nullable RegionCode> found = relatives(geography, code, forward).stream()
                .map(relative -> Optional.ofNullable(expected(geography, relative, day, forward)))
                .map(region -> region.orElse(null))
                .collect(Collectors.toCollection(HashSet::new));
        return found.size() == 1 ? found.iterator().next() : null;
    }

    private static List<MunicipalityCode> relatives(Geography geography, MunicipalityCode code, boolean forward) {
        return forward
                ? geography.getMunicipality(code).getSuccessors().stream()
                        .map(Successor::getMunicipality)
                        .toList()
                : geography.listMunicipalities().stream()
                        .filter(one -> one.getSuccessors().stream()
                                .anyMatch(next -> next.getMunicipality().equals(code)))
                        .map(Municipality::getCode)
                        .toList();
    }

    @Property(tries = 300)
    void regionOnTheDayOfATableFollowsThePlainDefinition(@ForAll Geography geography) {
        for (Municipality one : geography.listMunicipalities()) {
            for (LocalDate day : TABLE_DAYS) {
                PlaceAnswer<RegionCode> answer = geography.regionOf(one.getCode(), day);
                Period period = geography.membershipsOf(one.getCode()).stream()
                        .map(membership -> membership.table().getPeriod())
                        .filter(table -> table.contains(day))
                        .findFirst()
                        .orElse(Period.startingOn(day.withDayOfMonth(1).withMonth(day.getYear() == 2015 ? 7 : 1)));
                boolean forward = one.getExistence().endsBefore(period.getFrom().orElseThrow());
                assertThat(answer.getPlace().orElse(null)).isEqualTo(expected(geography, one.getCode(), day, forward));
                assertThat(answer.getBasis() == AnswerBasis.PUBLISHED)
                        .isEqualTo(stated(geography, one.getCode(), day) != null);
                assertThat(answer.getThrough())
                        .allMatch(other -> Objects.equals(
                                stated(geography, other, day), answer.getPlace().orElse(null)));
            }
        }
    }

    @Property(tries = 300)
    void regionBetweenTablesIsThatOfBothOrUnknown(
            @ForAll Geography geography, @ForAll @IntRange(max = 3700) int offset) {
        LocalDate day = day(offset);
        boolean between = day.isAfter(LocalDate.of(2015, 7, 1)) && day.isBefore(LocalDate.of(2021, 1, 1));
        for (Municipality one : geography.listMunicipalities()) {
            PlaceAnswer<RegionCode> answer = geography.regionOf(one.getCode(), day);
            assertThat(answer.getPlace().isPresent()).isEqualTo(answer.getBasis() != AnswerBasis.UNKNOWN);
            if (between) {
                Optional<RegionCode> before = geography
                        .regionOf(one.getCode(), LocalDate.of(2015, 7, 1))
                        .getPlace();
                Optional<RegionCode> after = geography
                        .regionOf(one.getCode(), LocalDate.of(2021, 1, 1))
                        .getPlace();
                assertThat(answer.getPlace()).isEqualTo(before.equals(after) ? before : Optional.empty());
            }
        }
    }

    @Property(tries = 200)
    void membersAreThoseThatLieInTheRegion(@ForAll Geography geography, @ForAll @IntRange(max = 3700) int offset) {
        LocalDate day = day(offset);
        Set<MunicipalityCode> seen = new HashSet<>();
        for (LabourMarketRegion region : geography.listRegions()) {
            for (MunicipalityCode member : geography.membersOf(region.getCode(), day)) {
                assertThat(geography.regionOf(member, day).getPlace()).contains(region.getCode());
                assertThat(seen.add(member)).isTrue();
            }
        }
    }

    @Property(tries = 200)
    void neighboursAreMutual(@ForAll Geography geography, @ForAll @IntRange(max = 3700) int offset) {
        LocalDate day = day(offset);
        for (LabourMarketRegion region : geography.listRegions()) {
            List<RegionCode> neighbours = geography.neighboursOf(region.getCode(), day);
            assertThat(neighbours).doesNotContain(region.getCode()).isSorted();
            assertThat(neighbours)
                    .allMatch(other -> geography.neighboursOf(other, day).contains(region.getCode()));
        }
        for (Municipality one : geography.listMunicipalities()) {
            assertThat(geography.neighboursOf(one.getCode()))
                    .isSorted()
                    .allMatch(other -> geography.neighboursOf(other).contains(one.getCode()));
        }
    }

    @Property(tries = 100)
    void successorsAndPredecessorsMirrorEachOther(@ForAll Geography geography) {
        for (Municipality one : geography.listMunicipalities()) {
            assertThat(geography.successorsOf(one.getCode()))
                    .doesNotContain(one.getCode())
                    .allMatch(next -> geography.predecessorsOf(next).contains(one.getCode()));
        }
    }

    @Property(tries = 100)
    void remarksNameNoPlace(@ForAll Geography geography, @ForAll @IntRange(max = 3700) int offset) {
        LocalDate day = day(offset);
        for (Municipality one : geography.listMunicipalities()) {
            PlaceAnswer<RegionCode> region = geography.regionOf(one.getCode(), day);
            PlaceAnswer<ProvinceCode> province = geography.provinceOf(one.getCode(), day);
            assertThat(region + " " + region.getRemark() + province + province.getRemark())
                    .doesNotContain("GM", "AM0", "AM1", "AM3", "PV", "Place ");
        }
    }
}
