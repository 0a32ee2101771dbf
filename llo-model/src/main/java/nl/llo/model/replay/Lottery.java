package nl.llo.model.replay;

import nl.llo.model.LloStyle;
import nl.llo.model.time.Elapsed;
import org.immutables.value.Value;

/**
 * Everybody who comes before a moment has the same chance; who comes later is served in order of coming from what is left
 * (Dutch: <i>loting</i>).
 */
@Value.Immutable
@LloStyle
public interface Lottery {
    /** When lots are drawn. */
    Elapsed getDrawnAfter();

    /** The number from which the lots follow; another number, another draw. */
    long getSeed();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableLottery.Builder {
        Builder() {}
    }
}
