package nl.llo.matching.nearmiss;

import java.util.List;
import nl.llo.model.LloStyle;
import org.immutables.value.Value;

/**
 * The near misses of one regulation for a profile on a date.
 *
 * <p>Empty when it fits already, and when nothing about the profile would make it fit: no person may apply, or no source says
 * where it holds.
 *
 * <p>The order: first what is within reach; then by the number of things that must change, what is only to be learned not
 * counted; then by the number of all; then what fits today before what takes waiting, the earlier day first; then by
 * attribute, key and text.
 */
@Value.Immutable
@LloStyle
public interface NearMisses {
    /** The most changes that are looked at together. */
    int MOST_CHANGES = 4;

    /** The near misses in order. */
    @Value.Redacted
    List<NearMiss> getNearMisses();

    /**
     * True when these are all near misses of at most {@link #MOST_CHANGES} changes; false when there may be more, because
     * looking further would take more work than is allowed.
     */
    @Value.Redacted
    boolean isComplete();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} when it is not said whether these are all. */
    final class Builder extends ImmutableNearMisses.Builder {
        Builder() {}
    }
}
