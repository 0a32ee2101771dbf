package nl.llo.model.ledger;

import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.money.Money;
import org.immutables.value.Value;

/** The amount of a grant is put right (Dutch: <i>gecorrigeerd</i>, <i>vastgesteld</i>), up or down. */
@Value.Immutable
@LloStyle
public sealed interface GrantCorrected extends GrantEvent permits ImmutableGrantCorrected {
    /** How much the grant is from now on, in euros. Of a withdrawn grant it can only become less. */
    Money getAmount();

    /** How much of it has been paid in all, when that changes too, such as after money came back; else as it was. */
    Optional<Money> getPaid();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableGrantCorrected.Builder {
        Builder() {}
    }
}
