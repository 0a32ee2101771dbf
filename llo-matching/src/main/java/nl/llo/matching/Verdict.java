package nl.llo.matching;

import nl.llo.matching.outcome.Answer;
import nl.llo.model.text.LocalizedText;

/** Whether a regulation fits, apart from whether it is in force. From best to least. */
public enum Verdict {
    /** All conditions hold. */
    ELIGIBLE("past", "fits"),
    /** All conditions hold, except for text-only ones that a person has to judge. */
    LIKELY("past waarschijnlijk", "probably fits"),
    /** Something is not known: a fact, or what the sources leave open. */
    UNDETERMINED("nog niet te zeggen", "cannot be said yet"),
    /** At least one condition does not hold. */
    NOT_ELIGIBLE("past niet", "does not fit");

    private final String nl;
    private final String en;

    Verdict(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    static Verdict of(Answer answer) {
        return switch (answer) {
            case YES -> ELIGIBLE;
            case LIKELY -> LIKELY;
            case OPEN -> UNDETERMINED;
            case NO -> NOT_ELIGIBLE;
        };
    }

    /** Says it in a few words. */
    public LocalizedText getLabel() {
        return LocalizedText.of(nl, en);
    }
}
