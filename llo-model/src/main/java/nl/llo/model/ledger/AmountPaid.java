package nl.llo.model.ledger;

import nl.llo.model.LloStyle;
import nl.llo.model.money.Money;
import org.immutables.value.Value;

/** A part of a grant, or all of it, is paid (Dutch: <i>uitbetaald</i>). A grant can be paid in parts. */
@Value.Immutable
@LloStyle
public sealed interface AmountPaid extends GrantEvent permits ImmutableAmountPaid {
    /** How much is paid now, in euros; more than nothing. */
    Money getAmount();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableAmountPaid.Builder {
        Builder() {}
    }
}
