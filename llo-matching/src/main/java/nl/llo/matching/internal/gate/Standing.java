package nl.llo.matching.internal.gate;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stands on one dimension: which of its literals surely hold, and which possibly do. Everybody who stands
 * alike shares one object, on which engines keep what they have worked out from it.
 */
public final class Standing {

    /** The number of one that is not kept. */
    public static final int WITHOUT_NUMBER = -1;

    private final long[] sure;
    private final long[] possible;
    private final int number;
    /** What an engine has worked out from it; not to be changed once it is here. */
    private volatile long @Nullable [] worked;

    Standing(long[] sure, long[] possible, int number) {
        this.sure = sure;
        this.possible = possible;
        this.number = number;
    }

    Standing numbered(int place) {
        return new Standing(sure, possible, place);
    }

    /** Its place among those of its dimension, from 0; {@link #WITHOUT_NUMBER} when there are too many to keep them all. */
    public int number() {
        return number;
    }

    /** True when the literal with this number holds. */
    public boolean isSure(int literal) {
        return ((sure[literal >> 6] >>> literal) & 1) != 0;
    }

    /** True when the literal with this number holds or is unknown. */
    public boolean isPossible(int literal) {
        return ((possible[literal >> 6] >>> literal) & 1) != 0;
    }

    /** What the engine that uses these dimensions has worked out from it; null when it has not yet. */
    public long @Nullable [] getWorked() {
        return worked;
    }

    /** Keeps what the engine has worked out. */
    public void setWorked(long[] words) {
        worked = words;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Standing that
                && Arrays.equals(sure, that.sure)
                && Arrays.equals(possible, that.possible);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(sure) + Arrays.hashCode(possible);
    }

    /** Shows nothing: it says something about a person. */
    @Override
    public String toString() {
        return "Standing";
    }
}
