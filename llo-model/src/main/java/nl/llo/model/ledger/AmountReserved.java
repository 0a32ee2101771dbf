package nl.llo.model.ledger;

import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.id.ProfileId;
import org.immutables.value.Value;

/** Money is kept for a request that is not decided yet (Dutch: <i>gereserveerd</i>). */
@Value.Immutable
@LloStyle
public sealed interface AmountReserved extends AmountRequest permits ImmutableAmountReserved {
    @Override
    @Value.Redacted
    Optional<ProfileId> getPerson();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableAmountReserved.Builder {
        Builder() {}
    }
}
