package nl.llo.model.budget;

import java.time.LocalDate;
import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.money.Money;
import nl.llo.model.money.Share;
import org.immutables.value.Value;

/** A part of a budget kept for a group (Dutch: <i>gereserveerd deel</i>): a share of the whole or an amount. */
@Value.Immutable
@LloStyle
public interface ReservedShare {
    /** The group. */
    TargetGroupId getGroup();

    /** The part in percent. */
    Optional<Share> getShare();

    /** The part in euros. */
    Optional<Money> getAmount();

    /** The day from which everybody may use what is left; absent when it stays reserved. */
    Optional<LocalDate> getReleasedOn();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableReservedShare.Builder {
        Builder() {}
    }
}
