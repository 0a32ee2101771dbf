package nl.llo.matching.explain;

/** Why a fund pays so much, why it does not pay, what is open about it, and why something is left to the person. */
public enum FundingCode implements ReasonCode {
    /** It pays the whole cost. */
    WHOLE_COST("alle kosten", "the whole cost"),
    /** It pays what others leave of a cost. */
    REST_OF_COST("wat anderen van deze kosten overlaten", "what others leave of this cost"),
    /** It pays all except what the person has to bear. */
    ALL_BUT_OWN_SHARE("alles behalve de eigen bijdrage", "all except the own contribution"),
    /** It pays no more than a part of a cost. */
    UP_TO_SHARE("hoogstens {share}% van de kosten", "at most {share}% of the cost"),
    /** It pays no more than an amount for each grant. */
    UP_TO_GRANT("hoogstens {limit} per toekenning", "at most {limit} for each grant"),
    /** It pays no more than an amount for each course. */
    UP_TO_COURSE("hoogstens {limit} per opleiding", "at most {limit} for each course"),
    /** It pays no more than an amount to a person. */
    UP_TO_PERSON("hoogstens {limit} per persoon", "at most {limit} for each person"),
    /** It pays no more than an amount to a person in a year. */
    UP_TO_PERSON_IN_YEAR("hoogstens {limit} per persoon in {year}", "at most {limit} for each person in {year}"),
    /** It pays no more than an amount in a year. */
    UP_TO_YEAR("hoogstens {limit} in {year}", "at most {limit} in {year}"),
    /** It pays no more than there is in a tranche. */
    UP_TO_TRANCHE("hoogstens {limit} in deze tranche", "at most {limit} in this tranche"),
    /** It pays no more than there is altogether. */
    UP_TO_TOTAL("hoogstens {limit} in totaal", "at most {limit} altogether"),
    /** It pays no more than is left. */
    UP_TO_LEFT("er is nog {limit}", "there is {limit} left"),

    /** The regulation does not fit. */
    DOES_NOT_FIT("de regeling past niet", "the regulation does not fit"),
    /** Another applicant than the subject of the profile gets the money. */
    THROUGH_ANOTHER("het geld gaat naar een andere aanvrager", "the money goes to another applicant"),
    /** The regulation is not in force on the day of any step that it could pay for. */
    NOT_IN_FORCE("de regeling geldt dan niet", "the regulation is not in force then"),
    /** The route has no cost of a kind that it pays. */
    OTHER_COSTS("betaalt geen van deze soorten kosten", "pays none of these kinds of cost"),
    /** There is no money. */
    NO_MONEY("er is geen geld: {why}", "there is no money: {why}"),
    /** A limit leaves nothing for the person. */
    NOTHING_ALLOWED("een grens laat niets over", "a limit leaves nothing"),
    /** Another one comes first, which does not pay. */
    WAITS_FOR("kan pas na {others}", "only after {others}"),
    /** It never goes together with one that pays. */
    EXCLUDED_BY("gaat niet samen met {others}", "does not go together with {others}"),
    /** With it the person would pay no less. */
    NOT_NEEDED("maakt de eigen bijdrage niet kleiner", "does not make the own contribution smaller"),

    /** Open: a person judges text-only conditions. */
    IF_JUDGED(
            "als iemand oordeelt dat aan de voorwaarden is voldaan", "if somebody judges that the conditions are met"),
    /** Open: facts are missing. */
    IF_IT_FITS("als de regeling blijkt te passen", "if the regulation turns out to fit"),
    /** Open: no source tells when the regulation is in force. */
    IF_IN_FORCE("als de regeling dan geldt", "if the regulation is in force then"),
    /** Open: no source tells which costs it pays. */
    IF_IT_PAYS_THIS("als het deze soort kosten betaalt", "if it pays this kind of cost"),
    /** Open: whether there is money. */
    IF_MONEY_LEFT("als er geld is: {why}", "if there is money: {why}"),
    /** Open: what comes first, such as advice, has no place in the route. */
    IF_FIRST_DONE("als eerst gedaan is: {first}", "if this has been done first: {first}"),
    /** Open: whether another regulation has been used. */
    IF_USED("als {others} al gebruikt is", "if {others} has been used already"),
    /** Open: the regulation was used before, and how much of the person's limit is left is not known. */
    IF_LIMIT_LEFT("als er van de grens per persoon nog over is", "if something is left of the limit for each person"),
    /** Open: no source tells how much one person gets. */
    AMOUNT_NOT_STATED("hoeveel iemand krijgt staat in geen bron", "no source says how much a person gets"),

    /** Taken for granted: nothing of the person's limit was used, as far as the profile tells. */
    NOT_USED_BEFORE(
            "ervan uitgaande dat er van de grens per persoon nog niets gebruikt is",
            "provided that nothing of the limit for each person has been used yet"),
    /** Usually something comes first. */
    USUALLY_FIRST("meestal eerst: {first}", "usually first: {first}"),

    /** Left to the person: no fund of the plan can pay it. */
    NO_FUND_PAYS("geen fonds in dit plan betaalt dit", "no fund in this plan pays this"),
    /** Left to the person: the funds are at their limits. */
    LIMITS_REACHED("de fondsen betalen niet meer", "the funds pay no more"),
    /** Left to the person: a fund asks it. */
    OWN_SHARE_ASKED("gevraagd door {others}", "asked by {others}");

    private final String nl;
    private final String en;

    FundingCode(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public Template getTemplate() {
        return Template.of(nl, en);
    }
}
