package nl.llo.io.finding;

import static nl.llo.io.finding.Severity.ERROR;
import static nl.llo.io.finding.Severity.WARNING;

/**
 * Everything an import can find. A code keeps its meaning for ever: scripts may test for it.
 *
 * <p>The codes that begin with {@code LLO-INPUT} and {@code LLO-JSON} end the reading of the document (or of the line,
 * in a file with one record a line), except {@link #INPUT_BYTE_ORDER_MARK} and {@link #JSON_DUPLICATE_KEY}. All others leave the
 * rest of the document to be read and checked. {@code docs/findings.md} lists them with their messages.
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
    /** A text about a person holds what is probably a citizen service number. */
    TEXT_CITIZEN_NUMBER("LLO-TEXT-CITIZEN-NUMBER", ERROR);

    private final String code;
    private final Severity severity;

    FindingCode(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
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
