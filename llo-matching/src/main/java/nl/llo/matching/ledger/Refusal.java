package nl.llo.matching.ledger;

import nl.llo.matching.explain.Reason;
import nl.llo.matching.explain.RefusalCode;
import nl.llo.model.text.Language;

/**
 * Why an event was not recorded (Dutch: <i>weigering</i>). Holds no person.
 *
 * @param code what stands in the way; of several the first, in the order of {@link RefusalCode}
 * @param reason the same with the amounts and days that it is about
 */
public record Refusal(RefusalCode code, Reason reason) {

    static Refusal of(RefusalCode code) {
        return new Refusal(code, Reason.of(code));
    }

    /**
     * Tells it in a few words. Not for parsing.
     *
     * @param language the language to write
     * @return a phrase without a full stop
     */
    public String explain(Language language) {
        return reason.in(language);
    }
}
