package nl.llo.matching.nearmiss;

/** How something that would have to be so lies with what is known of a person. From least to most far away. */
public enum ChangeKind {
    /** It is not known, and may be so already: asking settles it. */
    TO_LEARN,
    /** It is otherwise now, and can be changed: education, work, hours, places, the course. */
    CHANGEABLE,
    /** It is otherwise now, and nobody can change it at will: age, time out of work, past use, benefits, traits. */
    FIXED
}
