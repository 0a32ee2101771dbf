package nl.llo.benchmark.peer;

/** Another way to decide which regulations fit. */
public interface Peer extends AutoCloseable {

    /** How many regulations surely fit the person: what is unknown never makes one fit. */
    int countFitting(Person person);

    @Override
    default void close() {}
}
