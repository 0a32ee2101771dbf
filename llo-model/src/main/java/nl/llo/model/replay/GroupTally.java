package nl.llo.model.replay;

import jakarta.validation.Valid;
import nl.llo.model.LloStyle;
import nl.llo.model.id.ReplayGroupId;
import org.immutables.value.Value;

/** What a policy leads to for a group. */
@Value.Immutable
@LloStyle
public interface GroupTally {
    /** The group. */
    ReplayGroupId getGroup();

    /** Its numbers. */
    @Valid
    ReplayTally getTally();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableGroupTally.Builder {
        Builder() {}
    }
}
