package nl.llo.matching.explain;

import java.math.BigDecimal;
import nl.llo.model.text.Language;

/** What a number in a text counts. */
public enum Unit {
    /** Years of age. */
    YEARS("jaar", "jaar", "year", "years"),
    /** Calendar months. */
    MONTHS("maand", "maanden", "month", "months"),
    /** Hours. */
    HOURS("uur", "uur", "hour", "hours"),
    /** Grants of a budget. */
    GRANTS("toekenning", "toekenningen", "grant", "grants");

    private final String oneInDutch;
    private final String manyInDutch;
    private final String oneInEnglish;
    private final String manyInEnglish;

    Unit(String oneInDutch, String manyInDutch, String oneInEnglish, String manyInEnglish) {
        this.oneInDutch = oneInDutch;
        this.manyInDutch = manyInDutch;
        this.oneInEnglish = oneInEnglish;
        this.manyInEnglish = manyInEnglish;
    }

    String in(Language language, BigDecimal value) {
        boolean one = value.compareTo(BigDecimal.ONE) == 0;
        return switch (language) {
            case NL -> one ? oneInDutch : manyInDutch;
            case EN -> one ? oneInEnglish : manyInEnglish;
        };
    }
}
