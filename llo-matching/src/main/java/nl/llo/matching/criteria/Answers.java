package nl.llo.matching.criteria;

import nl.llo.matching.outcome.Answer;
import nl.llo.matching.outcome.Truth;

/** The answer of a criterion that no text decides. */
final class Answers {

    private Answers() {}

    static Answer of(Truth truth, boolean negated) {
        return switch (truth) {
            case TRUE -> negated ? Answer.NO : Answer.YES;
            case FALSE -> negated ? Answer.YES : Answer.NO;
            case UNKNOWN -> Answer.OPEN;
        };
    }
}
