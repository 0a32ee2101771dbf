package nl.llo.model.replay;

import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.money.Money;
import nl.llo.model.money.Share;
import nl.llo.model.time.Elapsed;
import org.immutables.value.Value;

/** A part of the money that comes later than the opening (Dutch: <i>gefaseerde openstelling</i>). */
@Value.Immutable
@LloStyle
public interface BudgetStage {
    /** After how long it comes. */
    Elapsed getOpensAfter();

    /** The part as a share of the round, rounded down to a cent; either this or {@link #getAmount}. */
    Optional<Share> getShare();

    /** The part in euros. */
    Optional<Money> getAmount();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableBudgetStage.Builder {
        Builder() {}
    }
}
