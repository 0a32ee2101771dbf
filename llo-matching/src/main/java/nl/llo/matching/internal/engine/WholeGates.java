package nl.llo.matching.internal.engine;

import java.util.ArrayList;
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
final class WholeGates extends Dimension<Answer[]> {

    private static final int MOST_REMEMBERED = 6;

    private final List<Gate> gates = new ArrayList<>();
    private final Map<Gate, Integer> numbers = new HashMap<>();
    /** By the answers of all gates, two bits each; not used when there are too many. */
    private final @Nullable Standing[] remembered = new Standing[1 << (2 * MOST_REMEMBERED)];

    /** It holds, or is unknown as it is. */
    Literal truth(Gate gate) {
        int number = number(gate);
        return literal(List.of(gate, Answer.YES), answers -> answers[number].toTruth());
    }

    /** It holds, or holds if texts come out well; never unknown. */
    Literal likely(Gate gate) {
        int number = number(gate);
        return literal(
                List.of(gate, Answer.LIKELY), answers -> Truth.of(answers[number].compareTo(Answer.LIKELY) >= 0));
    }

    private int number(Gate gate) {
        return numbers.computeIfAbsent(gate, any -> {
            gates.add(gate);
            return gates.size() - 1;
        });
    }

    /** How somebody stands who stands so on all other dimensions. */
    Standing find(Standing[] others) {
        if (gates.size() > MOST_REMEMBERED) {
            return stand(answers(others));
        }
        int key = 0;
        for (int i = 0; i < gates.size(); i++) {
            key |= code(Standings.answer(gates.get(i), others)) << (2 * i);
        }
        Standing known = remembered[key];
        if (known == null) {
            known = stand(answers(others));
            remembered[key] = known;
        }
        return known;
    }

    private static int code(Answer answer) {
        return switch (answer) {
            case NO -> 0;
            case OPEN -> 1;
            case LIKELY -> 2;
            case YES -> 3;
        };
    }

    private Answer[] answers(Standing[] others) {
        return gates.stream().map(gate -> Standings.answer(gate, others)).toArray(Answer[]::new);
    }

    /** Not to be asked about a profile: these gates ask other dimensions. */
    @Override
    public @Nullable Standing find(ProfileCodes profile) {
        return null;
    }
}
