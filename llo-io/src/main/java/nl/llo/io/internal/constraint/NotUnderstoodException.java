package nl.llo.io.internal.constraint;

/** A constraint asks for something that only Hibernate Validator knows. */
final class NotUnderstoodException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotUnderstoodException() {
        super("only Hibernate Validator knows", null, false, false);
    }
}
