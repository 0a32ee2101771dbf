package nl.llo.matching.internal.engine;

import java.util.List;
import java.util.function.Function;
import nl.llo.matching.internal.gate.Dimension;
import nl.llo.matching.internal.gate.Gate;
import nl.llo.matching.internal.gate.Literal;
import nl.llo.matching.internal.gate.Standing;
import nl.llo.matching.outcome.Answer;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.profile.Profile;
import org.jspecify.annotations.Nullable;

/**
 * Gates that would take too many clauses. Each is worked out once for each person, as a whole, and then asked like any other
 * literal, however many regulations hang on it.
 */
final class WholeGates extends Dimension<Function<Gate, Answer>> {

    /** It holds, or is unknown as it is. */
    Literal truth(Gate gate) {
        return literal(List.of(gate, Answer.YES), answers -> answers.apply(gate).toTruth());
    }

    /** It holds, or holds if texts come out well; never unknown. */
    Literal likely(Gate gate) {
        return literal(
                List.of(gate, Answer.LIKELY),
                answers -> Truth.of(answers.apply(gate).compareTo(Answer.LIKELY) >= 0));
    }

    /** How somebody stands who stands so on all other dimensions. */
    Standing find(Standing[] others) {
        return stand(gate -> Standings.answer(gate, others));
    }

    /** Not to be asked about a profile: these gates ask other dimensions. */
    @Override
    public @Nullable Standing find(Profile profile) {
        return null;
    }
}
