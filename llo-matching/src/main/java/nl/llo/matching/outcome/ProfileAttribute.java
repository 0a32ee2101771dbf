package nl.llo.matching.outcome;

import nl.llo.model.text.LocalizedText;

/**
 * What can be asked about the subject of a profile. Attributes with a key are asked once per key: each trait, each group,
 * each regulation used, each register.
 */
public enum ProfileAttribute {
    /** Date of birth. */
    BIRTH_DATE("geboortedatum", "date of birth"),
    /** Highest completed education. */
    EDUCATION("hoogste afgeronde opleiding", "highest completed education"),
    /** Whether there is a start qualification. */
    START_QUALIFICATION("startkwalificatie", "start qualification"),
    /** Positions on the labour market. */
    STATUS("situatie op de arbeidsmarkt", "situation on the labour market"),
    /** Benefits received. */
    BENEFIT("uitkering", "benefit"),
    /** First day without work. */
    UNEMPLOYED_SINCE("eerste dag zonder werk", "first day without work"),
    /** Hours of work a week. */
    HOURS("uren werk per week", "hours of work per week"),
    /** Gross income a year. */
    INCOME("bruto-inkomen per jaar", "gross income per year"),
    /** Wealth. */
    WEALTH("vermogen", "wealth"),
    /** Sector of work. */
    SECTOR("sector van het werk", "sector of work"),
    /** Occupation. */
    OCCUPATION("beroep", "occupation"),
    /** Municipality of the home. */
    HOME("woonplaats", "home municipality"),
    /** Postcode of the home. */
    HOME_POSTCODE("cijfers van de postcode van de woning", "digits of the home postcode"),
    /** Neighbourhood of the home. */
    HOME_NEIGHBOURHOOD("wijk van de woning", "neighbourhood of the home"),
    /** Municipality of the workplace. */
    WORK("gemeente van de werkplek", "municipality of the workplace"),
    /** Postcode of the workplace. */
    WORK_POSTCODE("cijfers van de postcode van de werkplek", "digits of the workplace's postcode"),
    /** Neighbourhood of the workplace. */
    WORK_NEIGHBOURHOOD("wijk van de werkplek", "neighbourhood of the workplace"),
    /** Municipality of the place of study. */
    STUDY("gemeente van de studieplaats", "municipality of the place of study"),
    /** Postcode of the place of study. */
    STUDY_POSTCODE("cijfers van de postcode van de studieplaats", "digits of the place of study's postcode"),
    /** Neighbourhood of the place of study. */
    STUDY_NEIGHBOURHOOD("wijk van de studieplaats", "neighbourhood of the place of study"),
    /** Tie with the labour market. */
    LABOUR_MARKET_TIE("band met de arbeidsmarkt", "tie with the labour market"),
    /** Whether the course stands in a register; keyed by register. */
    COURSE_REGISTER("registers waarin de opleiding staat", "registers that hold the course"),
    /** First day of the course. */
    COURSE_START("startdatum van de opleiding", "start of the course"),
    /** Level of the course. */
    COURSE_LEVEL("niveau van de opleiding", "level of the course"),
    /** Sector of the course. */
    COURSE_SECTOR("sector van de opleiding", "sector of the course"),
    /** Price of the course. */
    COURSE_PRICE("prijs van de opleiding", "price of the course"),
    /** Whether the person belongs to a group; keyed by group. */
    GROUP("doelgroep", "target group"),
    /** Whether a regulation was used before; keyed by regulation. */
    USED("eerder gebruik", "earlier use"),
    /** A yes/no question of the catalogue; keyed by trait. */
    TRAIT("kenmerk", "trait");

    private final String nl;
    private final String en;

    ProfileAttribute(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    /**
     * Names the attribute.
     *
     * @return its name in lower case
     */
    public LocalizedText getLabel() {
        return LocalizedText.of(nl, en);
    }
}
