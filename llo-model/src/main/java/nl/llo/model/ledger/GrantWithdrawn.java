package nl.llo.model.ledger;

import nl.llo.model.LloStyle;
import org.immutables.value.Value;

/**
 * A grant is withdrawn (Dutch: <i>ingetrokken</i>). What was not paid is free again; what was paid stays used until it is
 * {@linkplain GrantCorrected corrected}.
 */
@Value.Immutable
@LloStyle
public sealed interface GrantWithdrawn extends GrantEvent permits ImmutableGrantWithdrawn {

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableGrantWithdrawn.Builder {
        Builder() {}
    }
}
