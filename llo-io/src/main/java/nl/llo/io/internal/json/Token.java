package nl.llo.io.internal.json;

/** The kinds of token that JSON is made of. */
public enum Token {
    /** An opening brace. */
    OBJECT_START,
    /** A closing brace. */
    OBJECT_END,
    /** An opening bracket. */
    LIST_START,
    /** A closing bracket. */
    LIST_END,
    /** The name of a property. */
    NAME,
    /** A string value. */
    TEXT,
    /** A number. */
    NUMBER,
    /** The value true. */
    TRUE,
    /** The value false. */
    FALSE,
    /** The value null. */
    NULL,
    /** Nothing: reading has not begun, or the text has ended. */
    NONE
}
