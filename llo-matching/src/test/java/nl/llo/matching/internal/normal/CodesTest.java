package nl.llo.matching.internal.normal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CodesTest {

    /** Three codes that are listed, and one that never is. */
    private static final Set<String> EVERYTHING = Set.of("a", "b", "c", "other");

    @Provide
    Arbitrary<Codes> codes() {
        return Combinators.combine(Arbitraries.of("a", "b", "c").set(), Arbitraries.of(true, false))
                .as((listed, others) -> others ? Codes.of(listed).complement() : Codes.of(listed));
    }

    @Property
    void isASetOfWhichSomeAreListed(@ForAll("codes") Codes a, @ForAll("codes") Codes b) {
        for (String code : EVERYTHING) {
            assertThat(contains(code).test(a.and(b)))
                    .isEqualTo(contains(code).test(a) && contains(code).test(b));
            assertThat(contains(code).test(a.or(b)))
                    .isEqualTo(contains(code).test(a) || contains(code).test(b));
            assertThat(contains(code).test(a.complement()))
                    .isNotEqualTo(contains(code).test(a));
        }
        assertThat(a.isEmpty())
                .isEqualTo(EVERYTHING.stream().noneMatch(code -> contains(code).test(a)));
        assertThat(a.isWithin(b))
                .isEqualTo(EVERYTHING.stream()
                        .allMatch(code ->
                                !contains(code).test(a) || contains(code).test(b)));
    }

    private static Predicate<ValueSet> contains(String code) {
        return set -> set instanceof Codes codes && codes.listed().contains(code) != codes.allOthers();
    }
}
