package nl.llo.matching.explain;

/** What a condition asks. The text reads well before "yes" or "no". */
public enum RuleCode implements ReasonCode {
    /** All parts must hold. */
    ALL("alles hiervan", "all of these"),
    /** One part must hold. */
    ANY("minstens één hiervan", "at least one of these"),
    /** All parts must hold, each of them said. */
    EACH_OF("{parts}", "{parts}"),
    /** One part must hold, each of them said. */
    ONE_OF("{parts}", "{parts}"),
    /** The part must not hold. */
    NOT("niet: {part}", "not: {part}"),
    /** So many parts must hold. */
    AT_LEAST("minstens {count} hiervan", "at least {count} of these"),
    /** Age in whole years, or below the AOW age. */
    AGE(
            "[{min} of ouder][, hoogstens {max}][, jonger dan {below}]",
            "[{min} or older][, at most {max}][, younger than {below}]"),
    /** Highest completed education. */
    EDUCATION(
            "opleiding: [minstens {min}][, hoogstens {max}][, {in}]",
            "education: [at least {min}][, at most {max}][, {in}]"),
    /** A start qualification is asked for. */
    START_QUALIFICATION("een startkwalificatie", "a start qualification"),
    /** The lack of a start qualification is asked for. */
    NO_START_QUALIFICATION("geen startkwalificatie", "no start qualification"),
    /** Position on the labour market. */
    STATUS("situatie: {statuses}", "situation: {statuses}"),
    /** A benefit that is received. */
    BENEFIT("uitkering: {benefits}", "benefit: {benefits}"),
    /** Time out of work. */
    UNEMPLOYED_MONTHS(
            "zonder werk: [minstens {min}][, hoogstens {max}]", "out of work: [at least {min}][, at most {max}]"),
    /** Hours of work a week. */
    HOURS("werk per week: [minstens {min}][, hoogstens {max}]", "work per week: [at least {min}][, at most {max}]"),
    /** Gross income a year. */
    INCOME(
            "bruto-inkomen per jaar: [minstens {min}][, hoogstens {max}]",
            "gross income per year: [at least {min}][, at most {max}]"),
    /** Wealth. */
    WEALTH("vermogen: [minstens {min}][, hoogstens {max}]", "wealth: [at least {min}][, at most {max}]"),
    /** Sector of work. */
    SECTOR("sector: {sectors}", "sector: {sectors}"),
    /** Occupation. */
    OCCUPATION("beroep: {occupations}", "occupation: {occupations}"),
    /** A place in an area. */
    PLACE("{places} in {area}", "{places} in {area}"),
    /** A tie with the labour market is asked for. */
    LABOUR_MARKET_TIE("een band met de arbeidsmarkt", "a tie with the labour market"),
    /** The lack of a tie with the labour market is asked for. */
    NO_LABOUR_MARKET_TIE("geen band met de arbeidsmarkt", "no tie with the labour market"),
    /** The course stands in a register. */
    COURSE_REGISTER("de opleiding staat in het register {register}", "the course is in the register {register}"),
    /** The course has yet to start. */
    COURSE_NOT_STARTED("de opleiding is nog niet begonnen", "the course has not started yet"),
    /** The course has started. */
    COURSE_STARTED("de opleiding is al begonnen", "the course has started"),
    /** Level of the course. */
    COURSE_LEVEL(
            "niveau van de opleiding: [minstens {min}][, hoogstens {max}]",
            "level of the course: [at least {min}][, at most {max}]"),
    /** Sector of the course. */
    COURSE_SECTOR("de opleiding is voor de sector {sectors}", "the course is for the sector {sectors}"),
    /** Price of the course. */
    COURSE_PRICE(
            "prijs van de opleiding: [minstens {min}][, hoogstens {max}]",
            "price of the course: [at least {min}][, at most {max}]"),
    /** Belongs to a group. */
    MEMBER_OF("hoort bij de groep “{group}”", "belongs to the group “{group}”"),
    /** Has used a regulation before. */
    USED("heeft eerder gebruikgemaakt van {regulation}", "has used {regulation} before"),
    /** Has a trait. */
    TRAIT("{trait}", "{trait}"),
    /** What no machine can decide. */
    TEXT("{text}", "{text}"),
    /** Where the regulation holds, of which no source speaks. */
    AREA("het gebied waar dit geldt", "the area where this holds"),
    /** Who applies. */
    APPLICANT("aanvrager: {applicants}", "applicant: {applicants}");

    private final String nl;
    private final String en;

    RuleCode(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public Template getTemplate() {
        return Template.of(nl, en);
    }
}
