package nl.llo.matching.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DomainTest {

    private static final Domain ALL = Domain.Several.ALL;

    @Test
    void whatIsExcludedIsNotThere() {
        Domain domain = ALL.assume(has("a", "b"), false);

        assertThat(domain.test(has("a"))).isEqualTo(Truths.FALSE);
        assertThat(domain.test(has("a", "c"))).isEqualTo(Truths.OPEN);
        assertThat(domain.test(hasNot("b"))).isEqualTo(Truths.TRUE);
    }

    @Test
    void oneOfSomeIsOneOfMore() {
        Domain domain = ALL.assume(has("a", "b"), true);

        assertThat(domain.test(has("a", "b", "c"))).isEqualTo(Truths.TRUE);
        assertThat(domain.test(has("a"))).isEqualTo(Truths.OPEN);
        assertThat(domain.test(hasNot("a", "b"))).isEqualTo(Truths.FALSE);
    }

    @Test
    void whenOneOfTwoIsNeededAndOneExcludedTheOtherIsThere() {
        Domain domain = ALL.assume(has("a", "b"), true).assume(has("a"), false);

        assertThat(domain.test(has("b"))).isEqualTo(Truths.TRUE);
        assertThat(domain.test(hasNot("b"))).isEqualTo(Truths.FALSE);
        assertThat(domain.test(has("c"))).isEqualTo(Truths.OPEN);
    }

    @Test
    void assumingThatANegationDoesNotHoldNeedsAMember() {
        Domain domain = ALL.assume(hasNot("a"), false);

        assertThat(domain.test(has("a"))).isEqualTo(Truths.TRUE);
    }

    private static Literal has(String... members) {
        return new Literal.Has(0, new TreeSet<>(List.of(members)), false);
    }

    private static Literal hasNot(String... members) {
        return new Literal.Has(0, new TreeSet<>(List.of(members)), true);
    }
}
