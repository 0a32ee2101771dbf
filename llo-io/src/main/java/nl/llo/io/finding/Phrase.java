package nl.llo.io.finding;

/** A word or a few inside a message that differ per language, such as the name of a JSON type. */
public enum Phrase {
    /** A JSON string. */
    TEXT,
    /** A JSON number. */
    NUMBER,
    /** A JSON true or false. */
    TRUE_OR_FALSE,
    /** A JSON true where only that is meaningful. */
    TRUE,
    /** A JSON false, where it stands but may not. */
    FALSE,
    /** A JSON array. */
    LIST,
    /** A JSON object. */
    OBJECT,
    /** JSON's null. */
    NULL,
    /** A JSON array or object. */
    LIST_OR_OBJECT,
    /** A JSON string or number. */
    TEXT_OR_NUMBER,

    /** How deep objects and lists may stand inside each other. */
    LIMIT_DEPTH,
    /** How long a document may be. */
    LIMIT_LENGTH,
    /** How long a line may be, in a file with a record on each line. */
    LIMIT_LINE,
    /** How many values and names a document may hold. */
    LIMIT_TOKENS,
    /** How long any text may be. */
    LIMIT_TEXT,
    /** How long the name of a property may be. */
    LIMIT_NAME,
    /** How long a number may be written. */
    LIMIT_NUMBER,
    /** How many cells a row may have. */
    LIMIT_CELLS,
    /** How many characters the rows of one record may have together. */
    LIMIT_RECORD,

    /** A comma. */
    DELIMITER_COMMA,
    /** A semicolon. */
    DELIMITER_SEMICOLON,
    /** A tab. */
    DELIMITER_TAB,
    /** A vertical bar. */
    DELIMITER_PIPE,
    /** Another character. */
    DELIMITER_OTHER,
    /** A first row with the names of the columns. */
    HEADER_PRESENT,
    /** No first row with the names of the columns. */
    HEADER_ABSENT,
    /** Numbers with a decimal point. */
    STYLE_POINT,
    /** Numbers with a decimal comma. */
    STYLE_COMMA,
    /** No such values were seen. */
    STYLE_NONE,

    /** What an id looks like. */
    FORM_ID,
    /** What the id of a source document looks like. */
    FORM_DOCUMENT_ID,
    /** What the code of a municipality looks like. */
    FORM_MUNICIPALITY,
    /** What the code of a labour market region looks like. */
    FORM_REGION,
    /** What the code of a province looks like. */
    FORM_PROVINCE,
    /** What the digits of a postcode look like. */
    FORM_POSTCODE,
    /** What consecutive postcodes look like. */
    FORM_POSTCODE_RANGE,

    /** Why a period cannot be. */
    REASON_PERIOD,
    /** Why what is known of a set cannot be. */
    REASON_KNOWN_SET,
    /** What a pointer to a place in a record looks like. */
    FORM_POINTER,
    /** What a way of writing dates looks like. */
    FORM_DATE_PATTERN,
    /** What a time after the opening of a round looks like. */
    FORM_ELAPSED,
    /** What a time of day looks like. */
    FORM_TIME,
    /** What a single sign looks like. */
    FORM_SIGN,

    /** A source document. */
    KIND_DOCUMENT,
    /** An organisation. */
    KIND_ORGANISATION,
    /** A trait. */
    KIND_TRAIT,
    /** A target group. */
    KIND_GROUP,
    /** A factor that helps or hinders. */
    KIND_FACTOR,
    /** A facility. */
    KIND_FACILITY,
    /** A budget. */
    KIND_BUDGET,
    /** A regulation. */
    KIND_REGULATION,
    /** A sector. */
    KIND_SECTOR,
    /** An occupation. */
    KIND_OCCUPATION,
    /** A register of courses. */
    KIND_REGISTER,
    /** A municipality. */
    KIND_MUNICIPALITY,
    /** A labour market region. */
    KIND_REGION,
    /** A province. */
    KIND_PROVINCE,
    /** The area of a postcode. */
    KIND_POSTCODE,
    /** A group of a scenario. */
    KIND_REPLAY_GROUP,
    /** A way to divide a round. */
    KIND_REPLAY_POLICY,

    /** A condition of a regulation, at the beginning of a sentence. */
    LINT_CONDITION,
    /** The definition of a target group, at the beginning of a sentence. */
    LINT_DEFINITION,
    /** A part of a condition or definition, at the beginning of a sentence. */
    LINT_PART,
    /** The area of a regulation, at the beginning of a sentence. */
    LINT_AREA
}
