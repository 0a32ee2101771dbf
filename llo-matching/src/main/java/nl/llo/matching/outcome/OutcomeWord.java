package nl.llo.matching.outcome;

import nl.llo.model.text.LocalizedText;

/** Says a truth in a word. */
final class OutcomeWord {

    private static final LocalizedText YES = LocalizedText.of("ja", "yes");
    private static final LocalizedText NO = LocalizedText.of("nee", "no");
    private static final LocalizedText OPEN = LocalizedText.of("nog niet te zeggen", "cannot be said yet");

    private OutcomeWord() {}

    static LocalizedText of(Truth truth) {
        return switch (truth) {
            case TRUE -> YES;
            case FALSE -> NO;
            case UNKNOWN -> OPEN;
        };
    }
}
