package nl.llo.examples.cli.report;

import java.util.Set;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.matching.outcome.UnknownCause;

/** One character for how a condition came out. ASCII, so that no terminal turns one into another. */
final class Mark {

    static final String HOLDS = "+";
    static final String FAILS = "-";
    static final String UNKNOWN = "?";
    static final String TO_JUDGE = "!";

    private Mark() {}

    static String of(CriterionOutcome outcome) {
        return switch (outcome.getTruth()) {
            case TRUE -> HOLDS;
            case FALSE -> FAILS;
            case UNKNOWN -> outcome.getUnknownCauses().equals(Set.of(UnknownCause.TEXT_ONLY)) ? TO_JUDGE : UNKNOWN;
        };
    }
}
