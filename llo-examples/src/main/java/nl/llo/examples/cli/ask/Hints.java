package nl.llo.examples.cli.ask;

import nl.llo.matching.outcome.MissingFact;

/** Tells in which form a question is to be answered. */
final class Hints {

    private Hints() {}

    static String key(MissingFact fact) {
        return switch (fact.getAttribute()) {
            case BIRTH_DATE -> "ask.hint.birth";
            case UNEMPLOYED_SINCE, COURSE_START -> "ask.hint.date";
            case EDUCATION, COURSE_LEVEL -> "ask.hint.level";
            case STATUS -> "ask.hint.status";
            case BENEFIT -> "ask.hint.benefit";
            case HOURS, INCOME, WEALTH, COURSE_PRICE -> "ask.hint.number";
            case SECTOR, OCCUPATION, COURSE_SECTOR -> "ask.hint.id";
            case HOME, WORK, STUDY -> "ask.hint.municipality";
            case HOME_POSTCODE, WORK_POSTCODE, STUDY_POSTCODE -> "ask.hint.postcode";
            case HOME_NEIGHBOURHOOD, WORK_NEIGHBOURHOOD, STUDY_NEIGHBOURHOOD -> "ask.hint.name";
            case START_QUALIFICATION, LABOUR_MARKET_TIE, COURSE_REGISTER, GROUP, USED, TRAIT -> "ask.hint.yesNo";
        };
    }
}
