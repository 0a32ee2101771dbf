package nl.llo.matching.explain;

/** Why a budget has the status that it has. */
public enum MoneyCode implements ReasonCode {
    /** Every stated limit can be set against recorded figures, and something is left of each. */
    LEFT_BY_FIGURES("volgens de stand van {on} nog {left}", "by the figures of {on} there was {left} left"),
    /** A source says that not all was gone. */
    LEFT_AS_RECORDED("op {on} was er nog geld", "there was money left on {on}"),
    /** Little is left of a limit. */
    LITTLE_LEFT("volgens de stand van {on} nog maar {left}", "by the figures of {on} there was only {left} left"),
    /** As much was granted as a limit allows. */
    GONE_BY_FIGURES("volgens de stand van {on} alles toegekend", "everything had been granted by {on}"),
    /** A source says that nothing was left. */
    GONE_AS_RECORDED("zo vastgelegd op {on}", "so recorded on {on}"),
    /** A limit is zero. */
    NOTHING_PROVIDED("er is niets beschikbaar gesteld", "nothing was provided"),
    /** The next tranche begins later. */
    OPENS_LATER("vanaf {opens}", "from {opens}"),
    /** The last tranche has ended. */
    LAST_TRANCHE_ENDED("toekennen kon tot en met {last}", "money could be granted up to and including {last}"),
    /** Neither a limit nor any use is stated for the date. */
    NO_FIGURES("geen bron noemt cijfers", "no source gives figures"),
    /** A limit is stated, and no use up to the date. */
    USE_NOT_RECORDED(
            "van {limit} is niet vastgelegd wat er gebruikt is", "of {limit} it is not recorded what has been used"),
    /** Use is recorded, and no limit is stated for the tranche that runs. */
    SIZE_NOT_STATED(
            "wel gebruik vastgelegd, maar niet hoeveel er dan beschikbaar is",
            "use is recorded, but not how much is available then"),
    /** Recorded use cannot be set against every limit. */
    USE_PARTLY_RECORDED(
            "er is te weinig vastgelegd om te zeggen wat er over is", "too little is recorded to say what is left");

    private final String nl;
    private final String en;

    MoneyCode(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public Template getTemplate() {
        return Template.of(nl, en);
    }
}
