package nl.llo.matching.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TruthTest {

    @Property
    void allIsWhatEveryCompletionAgreesOn(@ForAll @Size(max = 6) List<Truth> parts) {
        assertThat(Truth.all(parts)).isEqualTo(byCompletion(parts, values -> !values.contains(false)));
    }

    @Property
    void anyIsWhatEveryCompletionAgreesOn(@ForAll @Size(max = 6) List<Truth> parts) {
        assertThat(Truth.any(parts)).isEqualTo(byCompletion(parts, values -> values.contains(true)));
    }

    @Property
    void atLeastIsWhatEveryCompletionAgreesOn(
            @ForAll @Size(max = 6) List<Truth> parts, @ForAll @IntRange(min = -1, max = 7) int count) {
        assertThat(Truth.atLeast(count, parts))
                .isEqualTo(byCompletion(
                        parts, values -> values.stream().filter(value -> value).count() >= count));
    }

    @Property
    void binaryFormsAgreeWithTheListForms(@ForAll Truth one, @ForAll Truth other) {
        assertThat(one.and(other)).isEqualTo(Truth.all(List.of(one, other)));
        assertThat(one.or(other)).isEqualTo(Truth.any(List.of(one, other)));
    }

    @Property
    void negationTurnsAndIntoOr(@ForAll Truth one, @ForAll Truth other) {
        assertThat(one.and(other).not()).isEqualTo(one.not().or(other.not()));
        assertThat(one.or(other).not()).isEqualTo(one.not().and(other.not()));
    }

    @Test
    void unknownStaysUnknownWhenNegated() {
        assertThat(Truth.UNKNOWN.not()).isEqualTo(Truth.UNKNOWN);
        assertThat(Truth.TRUE.not()).isEqualTo(Truth.FALSE);
        assertThat(Truth.FALSE.not()).isEqualTo(Truth.TRUE);
    }

    @Test
    void absentIsUnknown() {
        assertThat(Truth.of(Optional.empty())).isEqualTo(Truth.UNKNOWN);
        assertThat(Truth.of(Optional.of(true))).isEqualTo(Truth.TRUE);
        assertThat(Truth.of(Optional.of(false))).isEqualTo(Truth.FALSE);
        assertThat(Truth.UNKNOWN.isKnown()).isFalse();
        assertThat(Truth.FALSE.isKnown()).isTrue();
    }

    /** Kleene's logic from its meaning: a result is known when it is the same whatever the unknowns turn out to be. */
    private static Truth byCompletion(List<Truth> parts, Predicate<List<Boolean>> holds) {
        List<List<Boolean>> completions = List.of(List.of());
        for (Truth part : parts) {
            List<List<Boolean>> longer = new ArrayList<>();
            for (List<Boolean> completion : completions) {
                for (boolean value : part.isKnown() ? List.of(part == Truth.TRUE) : List.of(true, false)) {
                    List<Boolean> next = new ArrayList<>(completion);
                    next.add(value);
                    longer.add(next);
                }
            }
            completions = longer;
        }
        boolean always = completions.stream().allMatch(holds);
        boolean never = completions.stream().noneMatch(holds);
        return always ? Truth.TRUE : never ? Truth.FALSE : Truth.UNKNOWN;
    }
}
