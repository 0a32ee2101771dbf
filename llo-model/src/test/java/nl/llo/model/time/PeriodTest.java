package nl.llo.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2023, 8, 31);

    @Test
    void bothEndsAreIncluded() {
        Period period = Period.of(FIRST, LAST);
        assertThat(period.contains(FIRST)).isTrue();
        assertThat(period.contains(LAST)).isTrue();
        assertThat(period.contains(FIRST.minusDays(1))).isFalse();
        assertThat(period.contains(LAST.plusDays(1))).isFalse();
    }

    @Test
    void anAbsentEndNeverExcludes() {
        assertThat(Period.startingOn(FIRST).contains(LocalDate.MAX)).isTrue();
        assertThat(Period.endingOn(LAST).contains(LocalDate.MIN)).isTrue();
    }

    @Test
    void anEndBeforeTheStartCannotExist() {
        assertThatThrownBy(() -> Period.of(LAST, FIRST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("until lies before from");
    }

    @Property
    void overlapIsSymmetricAndFollowsFromACommonDay(@ForAll Period a, @ForAll Period b, @ForAll Period probe) {
        assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
        probe.getFrom()
                .filter(day -> a.contains(day) && b.contains(day))
                .ifPresent(day -> assertThat(a.overlaps(b)).isTrue());
        a.getFrom()
                .filter(b::contains)
                .ifPresent(day -> assertThat(a.overlaps(b)).isTrue());
    }
}
