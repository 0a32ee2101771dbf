package nl.llo.matching.outcome;

import java.util.Collection;
import java.util.Optional;

/**
 * True, false or unknown, combined by Kleene's strong logic: a result is known as soon as the unknown parts can no longer
 * change it. Unknown is never read as false.
 */
public enum Truth {
    /** Known not to hold. */
    FALSE,
    /** Not known. */
    UNKNOWN,
    /** Known to hold. */
    TRUE;

    /**
     * Turns a plain answer into a truth.
     *
     * @param value whether it holds
     * @return {@link #TRUE} or {@link #FALSE}
     */
    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /**
     * Turns an answer that may be absent into a truth.
     *
     * @param value whether it holds; absent when that is not known
     * @return the truth
     */
    public static Truth of(Optional<Boolean> value) {
        return value.isPresent() ? of((boolean) value.get()) : UNKNOWN;
    }

    /**
     * Tells whether it is known.
     *
     * @return false for {@link #UNKNOWN} only
     */
    public boolean isKnown() {
        return this != UNKNOWN;
    }

    /**
     * Negates: unknown stays unknown.
     *
     * @return the opposite
     */
    public Truth not() {
        return switch (this) {
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
            case TRUE -> FALSE;
        };
    }

    /**
     * Holds when both hold.
     *
     * @param other the other
     * @return false when one is false, true when both are true, else unknown
     */
    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * Holds when one of both holds.
     *
     * @param other the other
     * @return true when one is true, false when both are false, else unknown
     */
    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * Holds when all hold.
     *
     * @param parts the parts
     * @return the conjunction; true without parts
     */
    public static Truth all(Collection<Truth> parts) {
        return parts.stream().reduce(TRUE, Truth::and);
    }

    /**
     * Holds when one holds.
     *
     * @param parts the parts
     * @return the disjunction; false without parts
     */
    public static Truth any(Collection<Truth> parts) {
        return parts.stream().reduce(FALSE, Truth::or);
    }

    /**
     * Holds when at least so many hold.
     *
     * @param count how many must hold
     * @param parts the parts
     * @return true when that many are true, false when that many can no longer become true, else unknown
     */
    public static Truth atLeast(int count, Collection<Truth> parts) {
        long sure = parts.stream().filter(part -> part == TRUE).count();
        long possible = parts.stream().filter(part -> part != FALSE).count();
        return sure >= count ? TRUE : possible < count ? FALSE : UNKNOWN;
    }
}
