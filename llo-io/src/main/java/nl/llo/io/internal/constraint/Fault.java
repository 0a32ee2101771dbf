package nl.llo.io.internal.constraint;

/**
 * A constraint that a value does not satisfy.
 *
 * @param property the property that is at fault, empty for the value as a whole
 * @param index the item of the property, counted from 0, or -1 when it is not an item
 * @param key the key of the constraint's message, in braces as the constraint declares it
 */
record Fault(String property, int index, String key) {

    /** Of a property as a whole, or of the only thing in it. */
    static final int NO_ITEM = -1;
}
