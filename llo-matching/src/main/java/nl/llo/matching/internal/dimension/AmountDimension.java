package nl.llo.matching.internal.dimension;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.Function;
import nl.llo.matching.internal.gate.Standing;
import nl.llo.model.profile.Profile;
import org.jspecify.annotations.Nullable;

/** Hundredths of something: hours, or euros. */
final class AmountDimension extends NumberDimension {

    private final Function<Profile, @Nullable BigDecimal> amount;
    private final BigDecimal most;
    private BigDecimal @Nullable [] exactBounds;

    /**
     * @param most the greatest amount of a valid profile
     * @param amount null when it is unknown
     */
    AmountDimension(BigDecimal most, Function<Profile, @Nullable BigDecimal> amount) {
        this.most = most;
        this.amount = amount;
    }

    @Override
    public @Nullable Standing find(Profile profile) {
        BigDecimal value = amount.apply(profile);
        if (value == null) {
            return unknown();
        }
        if (value.scale() > 2 || value.signum() < 0 || value.compareTo(most) > 0) {
            return null;
        }
        BigDecimal[] bounds = exactBounds();
        int low = 0;
        int high = bounds.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (bounds[middle].compareTo(value) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return past(low);
    }

    private BigDecimal[] exactBounds() {
        BigDecimal[] known = exactBounds;
        if (known == null) {
            known = Arrays.stream(bounds())
                    .mapToObj(bound -> BigDecimal.valueOf(bound, 2))
                    .toArray(BigDecimal[]::new);
            exactBounds = known;
        }
        return known;
    }
}
