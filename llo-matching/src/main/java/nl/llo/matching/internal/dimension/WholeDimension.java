package nl.llo.matching.internal.dimension;

import java.util.Arrays;
import java.util.function.ToLongFunction;
import nl.llo.matching.internal.gate.Standing;
import nl.llo.model.profile.Profile;

/** A whole number, such as months or the rank of a level. */
final class WholeDimension extends NumberDimension {

    static final long UNKNOWN = Long.MIN_VALUE;

    private final ToLongFunction<Profile> number;

    /**
     * @param number {@link #UNKNOWN} when it is unknown
     */
    WholeDimension(ToLongFunction<Profile> number) {
        this.number = number;
    }

    @Override
    public Standing find(Profile profile) {
        long value = number.applyAsLong(profile);
        if (value == UNKNOWN) {
            return unknown();
        }
        int at = Arrays.binarySearch(bounds(), value);
        return past(at >= 0 ? at + 1 : -at - 1);
    }
}
