package nl.llo.matching.explain;

/** Why an event cannot be recorded in a ledger of budgets. What is refused changes nothing. */
public enum RefusalCode implements ReasonCode {
    /** The key was used for another event. */
    KEY_REUSED("onder deze sleutel is iets anders vastgelegd", "something else was recorded under this key"),
    /** The day lies before that of the last event of the budget. */
    BACKDATED("er is al iets vastgelegd op {last}", "something was recorded on {last} already"),
    /** No budget with this id was opened. */
    BUDGET_UNKNOWN("dit budget is niet opengesteld", "this budget was not opened"),
    /** A budget with this id was opened before. */
    BUDGET_OPENED("dit budget is al opengesteld", "this budget was opened before"),
    /** The budget states no limit over everything, a year or a tranche, neither in euros nor in grants. */
    BUDGET_UNLIMITED("van dit budget staat niet vast hoeveel het is", "nothing says how much there is in this budget"),
    /** The budget keeps a part for a group, and nothing says how many euros that is a part of. */
    RESERVED_OF_UNKNOWN(
            "een deel is gereserveerd van een onbekend bedrag", "a part is reserved of an amount that is not known"),
    /** There is no request or grant with this id. */
    GRANT_UNKNOWN("deze toekenning is er niet", "there is no such grant"),
    /** The id was used for a request or grant before. */
    GRANT_EXISTS("deze aanvraag is er al", "this request exists already"),
    /** The grant differs from its reservation in more than the amount. */
    GRANT_DIFFERS(
            "de toekenning is voor iets anders dan de reservering",
            "the grant is for something else than the reservation"),
    /** Nothing is reserved for the request any more. */
    NOT_RESERVED("er is niets meer voor gereserveerd", "nothing is reserved for it any more"),
    /** The request was not granted, or the grant was withdrawn. */
    NOT_GRANTED("er is geen geldende toekenning", "there is no grant in force"),
    /** The amount is zero. */
    AMOUNT_ZERO("het bedrag is nul", "the amount is zero"),
    /** More is granted than was reserved. */
    ABOVE_RESERVATION("er was {left} gereserveerd", "{left} was reserved"),
    /** More would be paid than was granted. */
    ABOVE_GRANT("van de toekenning is nog {left} niet betaald", "{left} of the grant has not been paid"),
    /** A withdrawn grant cannot be raised. */
    WITHDRAWN("de toekenning is ingetrokken", "the grant was withdrawn"),
    /** A cap is on persons, and the request names none. */
    PERSON_MISSING("een grens per persoon, en geen persoon genoemd", "a limit on persons, and no person named"),
    /** A cap is on courses, and the request names none. */
    COURSE_MISSING("een grens per opleiding, en geen opleiding genoemd", "a limit on courses, and no course named"),
    /** A cap is on regions, and the request names none. */
    REGION_MISSING("een grens per regio, en geen regio genoemd", "a limit on regions, and no region named"),
    /** No tranche takes requests yet, or none does at the moment. */
    NOT_OPEN("aanvragen kan pas vanaf {opens}", "requests are taken from {opens} only"),
    /** The last tranche has ended, or the one in which the grant was made. */
    CLOSED("aanvragen kon tot en met {last}", "requests were taken up to and including {last}"),
    /** Not enough is left of the whole. */
    TOTAL_REACHED("van het budget is nog {left} over", "only {left} left of the budget"),
    /** Not enough is left for the year. */
    YEAR_REACHED("voor dit jaar is nog {left} over", "only {left} left for this year"),
    /** Not enough is left of the tranche. */
    TRANCHE_REACHED("van deze tranche is nog {left} over", "only {left} left of this tranche"),
    /** Not enough is left for the region. */
    REGION_REACHED("voor deze regio is nog {left} over", "only {left} left for this region"),
    /** Not enough is left for the course. */
    COURSE_REACHED("voor deze opleiding is nog {left} over", "only {left} left for this course"),
    /** Not enough is left for the person in the year. */
    PERSON_YEAR_REACHED("voor deze persoon is dit jaar nog {left} over", "only {left} left for this person this year"),
    /** Not enough is left for the person. */
    PERSON_REACHED("voor deze persoon is nog {left} over", "only {left} left for this person"),
    /** Not enough is left that is not kept for another group. */
    RESERVED_FOR_OTHERS("buiten wat gereserveerd is, is nog {left} over", "only {left} left beside what is reserved");

    private final String nl;
    private final String en;

    RefusalCode(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public Template getTemplate() {
        return Template.of(nl, en);
    }
}
