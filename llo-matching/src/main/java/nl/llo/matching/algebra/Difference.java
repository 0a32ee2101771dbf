package nl.llo.matching.algebra;

import java.util.List;
import nl.llo.model.LloStyle;
import org.immutables.value.Value;

/**
 * What sets two criteria apart, such as two definitions of one word (Dutch: <i>verschil</i>).
 *
 * <p>The examples are some of those that there are, never all.
 */
@Value.Immutable
@LloStyle
public interface Difference {
    /** Whether everybody whom the first fits, the second fits too. */
    Decision getFirstImpliesSecond();

    /** Whether everybody whom the second fits, the first fits too. */
    Decision getSecondImpliesFirst();

    /** People whom the first fits and the second does not, the certain ones first; empty when there are none. */
    List<Example> getOnlyFirst();

    /** People whom the second fits and the first does not, the certain ones first; empty when there are none. */
    List<Example> getOnlySecond();

    /** Whether the same people fit both. */
    @Value.NonAttribute
    default Decision areEquivalent() {
        if (getFirstImpliesSecond() == Decision.NO || getSecondImpliesFirst() == Decision.NO) {
            return Decision.NO;
        }
        boolean both = getFirstImpliesSecond() == Decision.YES && getSecondImpliesFirst() == Decision.YES;
        return both ? Decision.YES : Decision.CANNOT_TELL;
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableDifference.Builder {
        Builder() {}
    }
}
