package nl.llo.matching;

import java.util.List;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.LloStyle;
import org.immutables.value.Value;

/** A word that several parties define, and that does not come out the same for this person by each definition. */
@Value.Immutable
@LloStyle
public interface GroupDisagreement {
    /** The word that the groups share. */
    String getWord();

    /** All groups that define it, in id order; at least two of them have a different truth. */
    List<GroupMembership> getMemberships();

    /** True when one definition includes the person and another does not, whatever is still unknown. */
    @Value.NonAttribute
    default boolean isCertain() {
        List<Truth> truths =
                getMemberships().stream().map(GroupMembership::getTruth).toList();
        return truths.contains(Truth.TRUE) && truths.contains(Truth.FALSE);
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} when the word is missing. */
    final class Builder extends ImmutableGroupDisagreement.Builder {
        Builder() {}
    }
}
