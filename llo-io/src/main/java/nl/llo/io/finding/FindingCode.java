package nl.llo.io.finding;

import static nl.llo.io.finding.Severity.ERROR;
import static nl.llo.io.finding.Severity.INFO;
import static nl.llo.io.finding.Severity.WARNING;

import java.util.Optional;

/**
 * Everything an import can find. A code keeps its meaning for ever: scripts may test for it.
 *
 * <p>The codes that begin with {@code LLO-INPUT} and {@code LLO-JSON} end the reading of the document (or of the line,
 * in a file with one record a line), except {@link #INPUT_BYTE_ORDER_MARK} and {@link #JSON_DUPLICATE_KEY}. All others leave the
 * rest of the document to be read and checked. Those that begin with {@code LLO-LINT} take reasoning about conditions, which the
 * library for matching does: they are found where its findings are joined to an import, as the command {@code validate} does.
 * {@code docs/findings.md} lists them with their messages.
 */
public enum FindingCode {
    /** The file holds nothing but white space. */
    INPUT_EMPTY("LLO-INPUT-EMPTY", ERROR),
    /** The file holds bytes that are not UTF-8. */
    INPUT_ENCODING("LLO-INPUT-ENCODING", ERROR),
    /** The file begins with the byte order mark of UTF-8, which JSON does not have. */
    INPUT_BYTE_ORDER_MARK("LLO-INPUT-BYTE-ORDER-MARK", WARNING),
    /** The file goes over one of the reader's limits. */
    INPUT_LIMIT("LLO-INPUT-LIMIT", ERROR),
    /** The file is not JSON from this place on. */
    JSON_SYNTAX("LLO-JSON-SYNTAX", ERROR),
    /** Something follows after the end of the document. */
    JSON_TRAILING("LLO-JSON-TRAILING", ERROR),
    /** An object has the same key twice. */
    JSON_DUPLICATE_KEY("LLO-JSON-DUPLICATE-KEY", ERROR),

    /** The file begins with the byte order mark of UTF-8. */
    CSV_BYTE_ORDER_MARK("LLO-CSV-BYTE-ORDER-MARK", INFO),
    /** The file holds bytes that are not characters in its encoding. What follows is not read. */
    CSV_ENCODING("LLO-CSV-ENCODING", ERROR),
    /** A cell looks as if it was written in one encoding and read in another. */
    CSV_GARBLED("LLO-CSV-GARBLED", WARNING),
    /** Not all lines end in the same way. */
    CSV_LINE_ENDS("LLO-CSV-LINE-ENDS", WARNING),
    /** The first line tells Excel which delimiter to use; it is no row. */
    CSV_SEPARATOR_LINE("LLO-CSV-SEPARATOR-LINE", WARNING),
    /** The file has another delimiter than the mapping says. Nothing is read. */
    CSV_DELIMITER("LLO-CSV-DELIMITER", ERROR),
    /** The first row holds none of the column names that the mapping uses. Nothing is read. */
    CSV_HEADER_ABSENT("LLO-CSV-HEADER-ABSENT", ERROR),
    /** A column has no name. */
    CSV_HEADER_BLANK("LLO-CSV-HEADER-BLANK", WARNING),
    /** Two columns have the same name. Nothing is read. */
    CSV_HEADER_DUPLICATE("LLO-CSV-HEADER-DUPLICATE", ERROR),
    /** A row repeats the header. */
    CSV_HEADER_REPEATED("LLO-CSV-HEADER-REPEATED", ERROR),
    /** The file lacks a column that the mapping uses. Nothing is read. */
    CSV_COLUMN_MISSING("LLO-CSV-COLUMN-MISSING", ERROR),
    /** The mapping says nothing about a column. */
    CSV_COLUMN_UNMAPPED("LLO-CSV-COLUMN-UNMAPPED", WARNING),
    /** A line is blank. */
    CSV_ROW_BLANK("LLO-CSV-ROW-BLANK", WARNING),
    /** A row has fewer cells than there are columns. */
    CSV_ROW_SHORT("LLO-CSV-ROW-SHORT", ERROR),
    /** A row has more cells than there are columns. */
    CSV_ROW_LONG("LLO-CSV-ROW-LONG", ERROR),
    /** A quote stands inside a cell that does not begin with one. */
    CSV_QUOTE_BARE("LLO-CSV-QUOTE-BARE", WARNING),
    /** Spaces stand before an opening quote, or something follows after a closing one. */
    CSV_QUOTE_STRAY("LLO-CSV-QUOTE-STRAY", ERROR),
    /** A quote is opened but never closed, so that the rest of the file would be one cell. */
    CSV_QUOTE_UNCLOSED("LLO-CSV-QUOTE-UNCLOSED", ERROR),
    /** A row holds the character NUL, which no text has. */
    CSV_NUL("LLO-CSV-NUL", ERROR),
    /** The file has a header and no rows. */
    CSV_NO_ROWS("LLO-CSV-NO-ROWS", WARNING),
    /** A cell begins with a character that makes a spreadsheet run it as a formula. */
    CSV_FORMULA("LLO-CSV-FORMULA", WARNING),
    /** A cell holds the error message of a spreadsheet instead of a value. */
    CSV_SPREADSHEET_ERROR("LLO-CSV-SPREADSHEET-ERROR", ERROR),
    /** How a file seems to be written. Nothing is decided by it. */
    CSV_DIALECT("LLO-CSV-DIALECT", INFO),
    /** A file seems to be written in another way than the mapping says. */
    CSV_DIALECT_DIFFERS("LLO-CSV-DIALECT-DIFFERS", WARNING),

    /** A file has no records at the place where the mapping says they are. */
    CONVERT_RECORDS("LLO-CONVERT-RECORDS", ERROR),
    /** Rows that the mapping's conditions leave out. */
    CONVERT_SKIPPED("LLO-CONVERT-SKIPPED", INFO),
    /** Rows that belong to one record stand apart. */
    CONVERT_GROUP_APART("LLO-CONVERT-GROUP-APART", ERROR),
    /** The mapping says nothing about a property. */
    CONVERT_PROPERTY_UNMAPPED("LLO-CONVERT-PROPERTY-UNMAPPED", WARNING),
    /** A value does not stand in the code table of the mapping. */
    CONVERT_CODE("LLO-CONVERT-CODE", ERROR),
    /** A value is not a date that exists, written in one of the ways that the mapping gives. */
    CONVERT_DATE("LLO-CONVERT-DATE", ERROR),
    /** A value is not a number as the mapping says that numbers are written. */
    CONVERT_NUMBER("LLO-CONVERT-NUMBER", ERROR),
    /** Several different values would go into a field that holds one. */
    CONVERT_SEVERAL("LLO-CONVERT-SEVERAL", ERROR),
    /** A record has no value for a field that the mapping requires. */
    CONVERT_VALUE_MISSING("LLO-CONVERT-VALUE-MISSING", ERROR),
    /** A conversion that was written as a program refuses a value. */
    CONVERT_REFUSED("LLO-CONVERT-REFUSED", ERROR),

    /** A field of a mapping goes to a place that records of its target do not have. */
    MAPPING_TARGET("LLO-MAPPING-TARGET", ERROR),
    /** A field of a mapping does not say in the right way where its values come from. */
    MAPPING_SOURCE("LLO-MAPPING-SOURCE", ERROR),
    /** A field of a mapping has an option that means nothing for the place it goes to. */
    MAPPING_OPTION("LLO-MAPPING-OPTION", ERROR),
    /** A code table of a mapping gives a value that its field cannot have. */
    MAPPING_CODE("LLO-MAPPING-CODE", ERROR),
    /** A mapping names a conversion that is not there. */
    MAPPING_CONVERSION("LLO-MAPPING-CONVERSION", ERROR),
    /** A field of a mapping was proposed, and nobody has confirmed it. */
    MAPPING_GUESS("LLO-MAPPING-GUESS", WARNING),

    /** A municipality has another code than the one that stands beside its name. */
    MUNICIPALITY_NAME("LLO-MUNICIPALITY-NAME", ERROR),
    /** A municipality does not exist any more. */
    MUNICIPALITY_ENDED("LLO-MUNICIPALITY-ENDED", WARNING),

    /** The document is of another kind than the one asked for. */
    DOCUMENT_KIND("LLO-DOCUMENT-KIND", ERROR),
    /** The document is written in a version of the format that this version of the library does not know. */
    DOCUMENT_VERSION("LLO-DOCUMENT-VERSION", ERROR),

    /** An object has a property that its type does not have. */
    PROPERTY_UNKNOWN("LLO-PROPERTY-UNKNOWN", ERROR),
    /** An object lacks a property that its type must have. */
    PROPERTY_MISSING("LLO-PROPERTY-MISSING", ERROR),

    /** A value is JSON's null. */
    VALUE_NULL("LLO-VALUE-NULL", ERROR),
    /** A value is of another JSON type than its place asks for. */
    VALUE_TYPE("LLO-VALUE-TYPE", ERROR),
    /** An object that must have exactly one key has none or several. */
    VALUE_ONE_KEY("LLO-VALUE-ONE-KEY", ERROR),
    /** A text is none of the words that may stand there. */
    VALUE_CHOICE("LLO-VALUE-CHOICE", ERROR),
    /** A text is not a date that exists, written as year-month-day. */
    VALUE_DATE("LLO-VALUE-DATE", ERROR),
    /** A text does not have the form that an id or code of this kind has. */
    VALUE_FORM("LLO-VALUE-FORM", ERROR),
    /** A set holds the same value twice. */
    VALUE_REPEATED("LLO-VALUE-REPEATED", ERROR),
    /** Values that are each fine cannot stand together. */
    VALUE_IMPOSSIBLE("LLO-VALUE-IMPOSSIBLE", ERROR),

    /** A number is written with more digits, or a larger exponent, than any value here needs. */
    NUMBER_SIZE("LLO-NUMBER-SIZE", ERROR),
    /** A number that counts something is not whole. */
    NUMBER_WHOLE("LLO-NUMBER-WHOLE", ERROR),
    /** A number has more decimals than its place allows. */
    NUMBER_DECIMALS("LLO-NUMBER-DECIMALS", ERROR),
    /** A number is below the least or above the greatest value that its place allows. */
    NUMBER_RANGE("LLO-NUMBER-RANGE", ERROR),

    /** A text holds a character that does not show, or that changes the order in which others show. */
    TEXT_CHARACTER("LLO-TEXT-CHARACTER", ERROR),
    /** A text is longer than its place allows. */
    TEXT_LENGTH("LLO-TEXT-LENGTH", ERROR),
    /** A text holds nothing but spaces. */
    TEXT_BLANK("LLO-TEXT-BLANK", ERROR),
    /** A text about a person holds what is probably a citizen service number. */
    TEXT_CITIZEN_NUMBER("LLO-TEXT-CITIZEN-NUMBER", ERROR),
    /** A list that must hold something is empty or absent. */
    LIST_EMPTY("LLO-LIST-EMPTY", ERROR),

    /** A condition with bounds has none, or its lower bound lies above the upper. */
    CRITERION_BOUNDS("LLO-CRITERION-BOUNDS", ERROR),
    /** A condition asks for more parts to hold than it has. */
    CRITERION_COUNT("LLO-CRITERION-COUNT", ERROR),
    /** A cap has neither an amount nor a number of grants. */
    BUDGET_CAP_EMPTY("LLO-BUDGET-CAP-EMPTY", ERROR),
    /** The shares of the funders of a budget add up to more than 100 percent. */
    BUDGET_FUNDER_SHARES("LLO-BUDGET-FUNDER-SHARES", ERROR),
    /** The shares of a budget that are kept for groups add up to more than 100 percent. */
    BUDGET_RESERVED_SHARES("LLO-BUDGET-RESERVED-SHARES", ERROR),
    /** The amounts of the funders of a budget add up to more than its total. */
    BUDGET_FUNDER_AMOUNTS("LLO-BUDGET-FUNDER-AMOUNTS", ERROR),
    /** The amounts of a budget that are kept for groups add up to more than its total. */
    BUDGET_RESERVED_AMOUNTS("LLO-BUDGET-RESERVED-AMOUNTS", ERROR),
    /** The tranches of a budget add up to more than its total. */
    BUDGET_TRANCHE_AMOUNTS("LLO-BUDGET-TRANCHE-AMOUNTS", ERROR),
    /** A cap of a budget lies above its total. */
    BUDGET_CAP_AMOUNTS("LLO-BUDGET-CAP-AMOUNTS", ERROR),
    /** The periods of a regulation overlap or are not in order. */
    REGULATION_PERIODS("LLO-REGULATION-PERIODS", ERROR),
    /** Two conditions of a regulation have the same id. */
    REGULATION_CONDITION_IDS("LLO-REGULATION-CONDITION-IDS", ERROR),
    /** A condition of a regulation has an id that is kept for the conditions that every regulation has. */
    REGULATION_RESERVED_IDS("LLO-REGULATION-RESERVED-IDS", ERROR),
    /** A regulation refers to itself. */
    REGULATION_SELF("LLO-REGULATION-SELF", ERROR),
    /** A prerequisite names neither a kind of facility nor a regulation. */
    REGULATION_PREREQUISITE_EMPTY("LLO-REGULATION-PREREQUISITE-EMPTY", ERROR),
    /** The start qualification of a profile contradicts its education. */
    PROFILE_START_QUALIFICATION("LLO-PROFILE-START-QUALIFICATION", ERROR),
    /** The year of birth of a profile differs from the year of its date of birth. */
    PROFILE_BIRTH_YEAR("LLO-PROFILE-BIRTH-YEAR", ERROR),
    /** A profile has a first day without work, but its positions rule out being unemployed. */
    PROFILE_NOT_UNEMPLOYED("LLO-PROFILE-NOT-UNEMPLOYED", ERROR),
    /** The first day without work of a profile lies before its date of birth. */
    PROFILE_UNEMPLOYED_BEFORE_BIRTH("LLO-PROFILE-UNEMPLOYED-BEFORE-BIRTH", ERROR),

    /** The last line of a ledger file ends before its event does. It is left out. */
    LEDGER_TORN("LLO-LEDGER-TORN", WARNING),
    /** An event of a ledger cannot be recorded after those before it. */
    LEDGER_REFUSED("LLO-LEDGER-REFUSED", ERROR),

    /** Two records of one kind have the same id. */
    ID_DUPLICATE("LLO-ID-DUPLICATE", ERROR),
    /** An id refers to a record that does not exist. */
    REFERENCE_UNKNOWN("LLO-REFERENCE-UNKNOWN", ERROR),
    /** A code names a municipality, region, province or postcode that the reference data does not have. */
    PLACE_UNKNOWN("LLO-PLACE-UNKNOWN", WARNING),
    /** A target group is a part of itself, by way of its broader groups. */
    GROUP_BROADER_CYCLE("LLO-GROUP-BROADER-CYCLE", ERROR),
    /** A target group is defined by itself, by way of the groups that its definition names. */
    GROUP_DEFINITION_CYCLE("LLO-GROUP-DEFINITION-CYCLE", ERROR),
    /** A regulation follows itself, by way of its successors. */
    REGULATION_SUCCESSOR_CYCLE("LLO-REGULATION-SUCCESSOR-CYCLE", ERROR),
    /** An organisation is a member of itself, by way of its members. */
    ORGANISATION_MEMBER_CYCLE("LLO-ORGANISATION-MEMBER-CYCLE", ERROR),

    /** Nothing says how much somebody in a scenario asks for. */
    REPLAY_AMOUNT("LLO-REPLAY-AMOUNT", ERROR),
    /** No amount that a crowd of a scenario asks for has any weight. */
    REPLAY_WEIGHTS("LLO-REPLAY-WEIGHTS", ERROR),
    /** A time of a scenario ends before it begins. */
    REPLAY_ORDER("LLO-REPLAY-ORDER", ERROR),
    /** A part of the money of a round is given neither as a share nor as an amount, or as both. */
    REPLAY_PART("LLO-REPLAY-PART", ERROR),
    /** A reserved part of a round is released in two ways. */
    REPLAY_RELEASE("LLO-REPLAY-RELEASE", ERROR),
    /** The reserved and the later parts of a round add up to more than there is. */
    REPLAY_BUDGET("LLO-REPLAY-BUDGET", ERROR),
    /** A scenario has more requests than can be replayed. */
    REPLAY_SIZE("LLO-REPLAY-SIZE", ERROR),

    /** A regulation names another one as its successor or predecessor, and that one names yet another. */
    REGULATION_SUCCESSION_DIFFERS("LLO-REGULATION-SUCCESSION-DIFFERS", WARNING),
    /** A regulation names another one as its successor or predecessor, and that one does not say so. */
    REGULATION_SUCCESSION_ONE_SIDED("LLO-REGULATION-SUCCESSION-ONE-SIDED", INFO),
    /** A regulation runs on days on which its successor runs too. */
    REGULATION_SUCCESSION_OVERLAP("LLO-REGULATION-SUCCESSION-OVERLAP", WARNING),
    /** The successor of a regulation had ended before the regulation began. */
    REGULATION_SUCCESSION_ORDER("LLO-REGULATION-SUCCESSION-ORDER", WARNING),
    /** Two regulations with the same name, kind and area run on the same days. */
    REGULATION_NAME_SHARED("LLO-REGULATION-NAME-SHARED", WARNING),
    /** The day on which a source states that a regulation runs lies outside its periods. */
    REGULATION_ATTESTED_OUTSIDE("LLO-REGULATION-ATTESTED-OUTSIDE", WARNING),
    /** A regulation aims at a group that exists on no day on which it runs. */
    REGULATION_GROUP_PERIOD("LLO-REGULATION-GROUP-PERIOD", WARNING),
    /** A condition or a part of an area holds on no day on which its regulation runs. */
    REGULATION_PART_PERIOD("LLO-REGULATION-PART-PERIOD", WARNING),
    /** The tranches of a budget overlap or are not in order. */
    BUDGET_TRANCHE_ORDER("LLO-BUDGET-TRANCHE-ORDER", WARNING),
    /** A tranche begins or ends on a day on which its regulation does not run. */
    BUDGET_TRANCHE_OUTSIDE("LLO-BUDGET-TRANCHE-OUTSIDE", WARNING),
    /** Requests for a tranche are taken only after it has ended. */
    BUDGET_TRANCHE_OPENS("LLO-BUDGET-TRANCHE-OPENS", WARNING),
    /** There are days on which a regulation runs, and no tranche of its budgets does. */
    BUDGET_PERIOD_UNCOVERED("LLO-BUDGET-PERIOD-UNCOVERED", INFO),
    /** The shares and amounts of the funders of a budget together are more than its total. */
    BUDGET_FUNDER_PARTS("LLO-BUDGET-FUNDER-PARTS", WARNING),
    /** What the funders of a budget bring in is known of each, and together is less than the whole. */
    BUDGET_FUNDERS_SHORT("LLO-BUDGET-FUNDERS-SHORT", WARNING),
    /** The share and the amount of a part of a budget contradict each other. */
    BUDGET_SHARE_AMOUNT("LLO-BUDGET-SHARE-AMOUNT", WARNING),
    /** The amounts of all tranches of a budget together are less than its total. */
    BUDGET_TRANCHES_SHORT("LLO-BUDGET-TRANCHES-SHORT", WARNING),
    /** A cap of a budget lies above a wider cap or above its tranches, so that it never limits anything. */
    BUDGET_CAP_IDLE("LLO-BUDGET-CAP-IDLE", WARNING),
    /** A budget has two caps of the same kind. */
    BUDGET_CAP_REPEATED("LLO-BUDGET-CAP-REPEATED", WARNING),
    /** A budget names a facility as one that it pays, which is not one of its regulation. */
    BUDGET_FACILITY_ELSEWHERE("LLO-BUDGET-FACILITY-ELSEWHERE", WARNING),
    /** An organisation that does not have that role pays for something. */
    ORGANISATION_NOT_FUNDER("LLO-ORGANISATION-NOT-FUNDER", WARNING),
    /** An organisation that does not have that role carries out a regulation. */
    ORGANISATION_NOT_EXECUTOR("LLO-ORGANISATION-NOT-EXECUTOR", INFO),
    /** An organisation takes part in a regulation, but its only roles are to pay and to carry out, and it does neither there. */
    ORGANISATION_NOT_PARTNER("LLO-ORGANISATION-NOT-PARTNER", INFO),
    /** The name of a municipality or province that is an organisation is that of another place than its area. */
    ORGANISATION_PLACE("LLO-ORGANISATION-PLACE", WARNING),
    /** A municipality had ended before the days on which something holds there. */
    PLACE_ENDED("LLO-PLACE-ENDED", WARNING),
    /** A municipality began only after the days on which something holds there. */
    PLACE_NOT_YET("LLO-PLACE-NOT-YET", WARNING),
    /** A profile names something that the catalogue does not have. */
    PROFILE_REFERENCE_UNKNOWN("LLO-PROFILE-REFERENCE-UNKNOWN", WARNING),
    /** A sector, occupation or register of a profile is written almost as one that a condition of the catalogue asks about. */
    PROFILE_CODE_MISSPELT("LLO-PROFILE-CODE-MISSPELT", WARNING),
    /** A postcode of a profile lies in another municipality than the one that stands beside it. */
    PROFILE_POSTCODE("LLO-PROFILE-POSTCODE", WARNING),

    /** A condition, a definition or an area fits everybody, so it asks nothing. */
    LINT_ALWAYS_TRUE("LLO-LINT-ALWAYS-TRUE", WARNING),
    /** A condition, a definition or an area contradicts itself, so that it fits nobody. */
    LINT_NEVER_TRUE("LLO-LINT-NEVER-TRUE", WARNING),
    /** A part of a condition or definition can be left out and the same people still fit. */
    LINT_DEAD_BRANCH("LLO-LINT-DEAD-BRANCH", WARNING),
    /** A part of a condition or definition says no more than another part beside it does. */
    LINT_SUBSUMED_BRANCH("LLO-LINT-SUBSUMED-BRANCH", WARNING),
    /** A part of a condition or definition stands there twice. */
    LINT_REPEATED_BRANCH("LLO-LINT-REPEATED-BRANCH", WARNING),
    /** A condition of a regulation asks the same as another one that is in force whenever it is. */
    LINT_REPEATED_CONDITION("LLO-LINT-REPEATED-CONDITION", WARNING),
    /** A condition of a regulation follows from another one that is in force whenever it is. */
    LINT_SUBSUMED_CONDITION("LLO-LINT-SUBSUMED-CONDITION", INFO),
    /** Two conditions of a regulation bound the same attributes in periods that differ and overlap. */
    LINT_OVERLAPPING_VERSIONS("LLO-LINT-OVERLAPPING-VERSIONS", WARNING),
    /** Nobody can belong to a group. */
    LINT_GROUP_WITHOUT_MEMBERS("LLO-LINT-GROUP-WITHOUT-MEMBERS", WARNING),
    /** Two groups with different ids hold the same people by definition. */
    LINT_EQUIVALENT_GROUPS("LLO-LINT-EQUIVALENT-GROUPS", INFO),
    /** The conditions of a regulation cannot hold together on any day of its term. */
    LINT_REGULATION_FITS_NOBODY("LLO-LINT-REGULATION-FITS-NOBODY", WARNING),
    /** None of the groups that a regulation aims at can meet its conditions. */
    LINT_REGULATION_REACHES_NO_GROUP("LLO-LINT-REGULATION-REACHES-NO-GROUP", WARNING),
    /** One of the groups that a regulation aims at cannot meet its conditions. */
    LINT_REGULATION_MISSES_GROUP("LLO-LINT-REGULATION-MISSES-GROUP", WARNING),
    /** A criterion is too large to be looked at completely. */
    LINT_TOO_LARGE("LLO-LINT-TOO-LARGE", INFO);

    private final String code;
    private final Severity severity;

    FindingCode(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    /**
     * Finds a code as users see it, also by a name that it had before.
     *
     * @param code the code, such as {@code LLO-VALUE-DATE}
     * @return the code; nothing if there is none of that name
     */
    public static Optional<FindingCode> find(String code) {
        return RenamedCode.find(code, RenamedCode.ALL);
    }

    /**
     * Gets the code as users see it.
     *
     * @return the code, such as {@code LLO-VALUE-DATE}
     */
    public String getCode() {
        return code;
    }

    /**
     * Gets how much every finding with this code weighs.
     *
     * @return the severity
     */
    public Severity getSeverity() {
        return severity;
    }

    /**
     * Gives the code as users see it.
     *
     * @return the same as {@link #getCode}
     */
    @Override
    public String toString() {
        return code;
    }
}
