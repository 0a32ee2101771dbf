package nl.llo.model.profile;

/** Which of a person's places. */
public enum PlaceKind {
    /** Woonplaats. */
    HOME,
    /** Werkplek. */
    WORK,
    /** Studieplaats. */
    STUDY
}
