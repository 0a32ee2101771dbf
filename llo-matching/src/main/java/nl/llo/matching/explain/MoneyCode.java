package nl.llo.matching.explain;

/** Why a budget has the status that it has. */
public enum MoneyCode implements ReasonCode {
    /** Every stated limit can be set against recorded figures, and something is left of each. */
    LEFT_BY_FIGURES("volgens de stand van {on} nog {left}", "{left} left by the figures of {on}"),
    /** A source says that not all was gone. */
    LEFT_AS_RECORDED("op {on} was er nog geld", "there was money left on {on}"),
    /** Little is left of a limit. */
    LITTLE_LEFT("volgens de stand van {on} nog maar {left}", "only {left} left by the figures of {on}"),
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
            "er is te weinig vastgelegd om te zeggen wat er over is", "too little is recorded to say what is left"),
    /** Something is left that is not kept for a group of others. */
    LEFT_BESIDE_KEPT(
            "volgens de stand van {on} nog minstens {left}, naast wat bewaard wordt voor {groups}",
            "at least {left} left by the figures of {on}, apart from what is kept for {groups}"),
    /** Little is surely left that is not kept for a group of others. */
    LITTLE_BESIDE_KEPT(
            "volgens de stand van {on} zeker nog maar {left}, naast wat bewaard wordt voor {groups}",
            "surely only {left} left by the figures of {on}, apart from what is kept for {groups}"),
    /** All that is left is kept for groups of others. */
    KEPT_FOR_OTHERS("wat er over is, wordt bewaard voor {groups}", "what is left is kept for {groups}"),
    /** The same, until a day. */
    KEPT_UNTIL(
            "wat er over is, wordt tot {released} bewaard voor {groups}",
            "what is left is kept for {groups} until {released}"),
    /** Something is kept for groups of others, and no record tells how much of that they have used. */
    KEPT_PART_UNKNOWN(
            "een deel wordt bewaard voor {groups}, en of er daarnaast iets over is, is niet vastgelegd",
            "a part is kept for {groups}, and whether anything is left beside it is not recorded"),
    /** Something is left for members of a group, and it is not known whether the person is one. */
    DEPENDS_ON_GROUP(
            "er is geld voor {groups}, en of de persoon daarbij hoort is niet bekend",
            "there is money for {groups}, and it is not known whether the person belongs there");

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
