package nl.llo.model.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.llo.model.testing.SmallGeography;
import org.junit.jupiter.api.Test;

class AowTableTest {

    private final AowTable table = AowTable.of(List.of(
            row("1960-01-01", "1961-01-01", 67, 0),
            row("1961-01-01", "1961-10-01", 67, 3),
            row("1962-01-01", "1963-01-01", 67, 6)));

    private static AowRow row(String from, String before, int years, int months) {
        return AowRow.builder()
                .year(2027)
                .bornFrom(LocalDate.parse(from))
                .bornBefore(LocalDate.parse(before))
                .age(AowAge.of(years, months))
                .addSources(SmallGeography.SOURCE)
                .build();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void windowIncludesItsFirstDayAndExcludesItsEnd() {
        assertThat(table.ageFor(day("1960-12-31"))).contains(AowAge.of(67, 0));
        assertThat(table.ageFor(day("1961-01-01"))).contains(AowAge.of(67, 3));
        assertThat(table.ageFor(day("1961-09-30"))).contains(AowAge.of(67, 3));
        assertThat(table.ageFor(day("1961-10-01"))).isEmpty();
    }

    @Test
    void outsideTheTableTheAgeIsUnknown() {
        assertThat(table.ageFor(day("1959-12-31"))).isEmpty();
        assertThat(table.ageFor(day("1963-01-01"))).isEmpty();
        assertThat(table.dateFor(day("1963-01-01"))).isEmpty();
    }

    @Test
    void ageIsReachedOnTheSameDayOfTheMonth() {
        assertThat(table.dateFor(day("1960-05-17"))).contains(day("2027-05-17"));
        assertThat(table.dateFor(day("1961-05-17"))).contains(day("2028-08-17"));
    }

    @Test
    void shortMonthGivesItsLastDay() {
        assertThat(AowAge.of(65, 3).reachedOn(day("1950-08-31"))).isEqualTo(day("2015-11-30"));
        assertThat(AowAge.of(65, 3).reachedOn(day("1950-11-30"))).isEqualTo(day("2016-02-29"));
        assertThat(AowAge.of(66, 4).reachedOn(day("1952-02-29"))).isEqualTo(day("2018-06-29"));
    }

    @Test
    void reachedOnTheDayItself() {
        assertThat(table.hasReached(day("1960-05-17"), day("2027-05-16"))).contains(false);
        assertThat(table.hasReached(day("1960-05-17"), day("2027-05-17"))).contains(true);
    }

    @Test
    void pastTheTableYoungerThanTheLastAgeHasNotReachedIt() {
        assertThat(table.hasReached(day("1990-01-01"), day("2022-01-01"))).contains(false);
        assertThat(table.hasReached(day("1990-01-01"), day("2057-06-30"))).contains(false);
        assertThat(table.hasReached(day("1990-01-01"), day("2057-07-01"))).isEmpty();
    }

    @Test
    void beforeTheTableOlderThanTheFirstAgeHasReachedIt() {
        assertThat(table.hasReached(day("1940-01-01"), day("2022-01-01"))).contains(true);
        assertThat(table.hasReached(day("1940-01-01"), day("2006-12-31"))).isEmpty();
    }

    @Test
    void gapIsDecidedByItsEdges() {
        LocalDate birth = day("1961-11-01");
        assertThat(table.hasReached(birth, day("2029-01-31"))).contains(false);
        assertThat(table.hasReached(birth, day("2029-02-01"))).isEmpty();
        assertThat(table.hasReached(birth, day("2029-05-01"))).contains(true);
    }

    @Test
    void lastPublishedAgeIsThatOfTheLastRow() {
        assertThat(table.lastPublishedAge()).contains(AowAge.of(67, 6));
        assertThat(AowTable.empty().lastPublishedAge()).isEmpty();
        assertThat(AowTable.empty().hasReached(day("1900-01-01"), day("2022-01-01")))
                .isEmpty();
    }

    @Test
    void overlapAndFallingAgeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AowTable.of(
                        List.of(row("1960-01-01", "1961-01-01", 67, 0), row("1960-12-31", "1962-01-01", 67, 0))))
                .withMessageContaining("overlap");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AowTable.of(
                        List.of(row("1960-01-01", "1961-01-01", 67, 0), row("1961-01-01", "1962-01-01", 66, 11))))
                .withMessageContaining("fall");
        assertThatIllegalArgumentException().isThrownBy(() -> row("1960-01-01", "1960-01-01", 67, 0));
    }

    @Test
    void ageOutOfBoundsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> AowAge.of(67, 12));
        assertThatIllegalArgumentException().isThrownBy(() -> AowAge.of(67, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> AowAge.of(-1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> AowAge.of(151, 0));
        assertThat(AowAge.of(67, 3)).hasToString("P67Y3M");
    }

    @Property
    void whoHasReachedItStaysSo(@ForAll @IntRange(max = 40_000) int birth, @ForAll @IntRange(max = 60_000) int on) {
        LocalDate birthDate = LocalDate.ofEpochDay(birth - 15_000L);
        LocalDate day = LocalDate.ofEpochDay(on);
        if (table.hasReached(birthDate, day).orElse(false)) {
            assertThat(table.hasReached(birthDate, day.plusDays(1))).contains(true);
        }
        if (!table.hasReached(birthDate, day).orElse(true)) {
            assertThat(table.hasReached(birthDate, day.minusDays(1))).contains(false);
        }
    }
}
