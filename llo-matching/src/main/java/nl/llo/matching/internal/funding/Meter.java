package nl.llo.matching.internal.funding;

/** Measures what a growing and shrinking set of offers pays together, in cents. */
interface Meter {

    /** Adds an offer. */
    void add(int offer);

    /** Takes away the offer that was added last. */
    void removeLast();

    /** What the set pays. */
    long most();

    /** What the set pays without one member, when costs stay as they are for the whole set. */
    long mostWithout(int member);

    /**
     * At least what the set pays with any legal set of offers from a place in the order of visiting on.
     *
     * @param from the place
     */
    long bound(int from);
}
