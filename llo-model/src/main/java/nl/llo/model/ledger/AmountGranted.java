package nl.llo.model.ledger;

import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.id.ProfileId;
import org.immutables.value.Value;

/**
 * Money is granted (Dutch: <i>toegekend</i>): to a new request, or to one for which it was {@linkplain AmountReserved
 * reserved}, then at most as much; what was reserved above that is free again. What it says of the person, the course, the
 * region and the group must then be what the reservation says, or be left out.
 */
@Value.Immutable
@LloStyle
public sealed interface AmountGranted extends AmountRequest permits ImmutableAmountGranted {
    @Override
    @Value.Redacted
    Optional<ProfileId> getPerson();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableAmountGranted.Builder {
        Builder() {}
    }
}
