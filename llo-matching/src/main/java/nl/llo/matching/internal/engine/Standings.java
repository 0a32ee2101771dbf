package nl.llo.matching.internal.engine;

import java.util.List;
import nl.llo.matching.internal.gate.Combination;
import nl.llo.matching.internal.gate.Gate;
import nl.llo.matching.internal.gate.Literal;
import nl.llo.matching.internal.gate.Standing;
import nl.llo.matching.outcome.Answer;

/** Answers from how one person stands on every dimension, in the order of the dimensions. */
final class Standings {

    private Standings() {}

    /** The answer of a gate, worked out part by part. */
    static Answer answer(Gate gate, Standing[] standings) {
        if (gate instanceof Gate.Fixed fixed) {
            return fixed.answer();
        }
        if (gate instanceof Literal literal) {
            Standing standing = standings[literal.dimension().getPlace()];
            return standing.isSure(literal.number())
                    ? Answer.YES
                    : standing.isPossible(literal.number()) ? Answer.OPEN : Answer.NO;
        }
        Combination combination = (Combination) gate;
        Answer answer = combination.isConjunction() ? Answer.YES : Answer.NO;
        Answer last = combination.isConjunction() ? Answer.NO : Answer.YES;
        List<Gate> parts = combination.parts();
        for (int i = 0; i < parts.size() && answer != last; i++) {
            Answer each = answer(parts.get(i), standings);
            answer = combination.isConjunction() ? answer.and(each) : answer.or(each);
        }
        return answer;
    }
}
