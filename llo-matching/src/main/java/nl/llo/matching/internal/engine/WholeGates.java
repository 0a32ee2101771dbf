package nl.llo.matching.internal.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.llo.matching.internal.gate.Dimension;
import nl.llo.matching.internal.gate.Gate;
import nl.llo.matching.internal.gate.Literal;
import nl.llo.matching.internal.gate.Standing;
import nl.llo.matching.outcome.Answer;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.profile.ProfileCodes;
import org.jspecify.annotations.Nullable;

/**
 * Gates that would take too many clauses. Each is worked out once for each person, as a whole, and then asked like any other
 * literal, however many regulations hang on it.
 */
final class WholeGates extends Dimension<int[]> {

    /** Three bits each. */
    private static final int MOST_REMEMBERED = 4;

    private final List<Gate> gates = new ArrayList<>();
    private final Map<Gate, Integer> numbers = new HashMap<>();
    private WholeGate[] ready = {};
    /** By the answers of all gates; not used when there are too many. */
    private final @Nullable Standing[] remembered = new Standing[1 << (3 * MOST_REMEMBERED)];

    /** It holds, or is unknown as it is. */
    Literal truth(Gate gate) {
        int number = number(gate);
        return literal(List.of(gate, Answer.YES), answers -> truth(answers[number]));
    }

    /** It holds, or holds if texts come out well; never unknown. */
    Literal likely(Gate gate) {
        int number = number(gate);
        return literal(List.of(gate, Answer.LIKELY), answers -> Truth.of((answers[number] & WholeGate.LIKELY) != 0));
    }

    private int number(Gate gate) {
        return numbers.computeIfAbsent(gate, any -> {
            gates.add(gate);
            return gates.size() - 1;
        });
    }

    private static Truth truth(int bits) {
        return (bits & WholeGate.SURELY) != 0 ? Truth.TRUE : bits == 0 ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** To be called when all gates are there and the dimensions have their places. */
    void prepare() {
        ready = gates.stream().map(WholeGate::of).toArray(WholeGate[]::new);
    }

    /** How somebody stands who stands so on all other dimensions. */
    Standing find(Standing[] others) {
        if (ready.length > MOST_REMEMBERED) {
            return stand(answers(others));
        }
        int key = 0;
        for (WholeGate gate : ready) {
            key = 8 * key + gate.answer(others);
        }
        Standing known = remembered[key];
        if (known == null) {
            known = stand(answers(others));
            remembered[key] = known;
        }
        return known;
    }

    private int[] answers(Standing[] others) {
        return Arrays.stream(ready).mapToInt(gate -> gate.answer(others)).toArray();
    }

    /** Not to be asked about a profile: these gates ask other dimensions. */
    @Override
    public @Nullable Standing find(ProfileCodes profile) {
        return null;
    }
}
