package nl.llo.model.ledger;

import nl.llo.model.LloStyle;
import org.immutables.value.Value;

/** A reservation ends without a grant (Dutch: <i>vrijgevallen</i>), and its money is free again. */
@Value.Immutable
@LloStyle
public sealed interface ReservationReleased extends GrantEvent permits ImmutableReservationReleased {

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableReservationReleased.Builder {
        Builder() {}
    }
}
