package nl.llo.matching.budget;

import nl.llo.model.text.LocalizedText;

/** Whether a budget has money left on a date. From best to least for somebody who wants to apply. */
public enum BudgetState {
    /** There was money left by what is recorded. */
    OPEN("open", "open"),
    /** There was money left by what is recorded, and at most the threshold. */
    NEARLY_EMPTY("bijna leeg", "nearly empty"),
    /** Not enough is recorded to say. */
    UNKNOWN("niet bekend", "not known"),
    /** No tranche runs, and one begins later. */
    OPENS("nog niet open", "not open yet"),
    /** There was nothing left by what is recorded. */
    EMPTY("leeg", "empty"),
    /** The last tranche has ended. */
    CLOSED("gesloten", "closed");

    private final String nl;
    private final String en;

    BudgetState(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    /** Says it in a few words. */
    public LocalizedText getLabel() {
        return LocalizedText.of(nl, en);
    }
}
