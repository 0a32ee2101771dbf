package nl.llo.model.replay;

import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.llo.model.LloStyle;
import nl.llo.model.id.ReplayGroupId;
import nl.llo.model.money.Money;
import nl.llo.model.money.Share;
import nl.llo.model.time.Elapsed;
import org.immutables.value.Value;

/** A part of the money that only some groups can use, perhaps until a moment (Dutch: <i>gereserveerd deel</i>). */
@Value.Immutable
@LloStyle
public interface ReservedPart {
    /** The groups that can use it. */
    @NotEmpty
    Set<ReplayGroupId> getGroups();

    /** The part as a share of the round, rounded down to a cent; either this or {@link #getAmount}. */
    Optional<Share> getShare();

    /** The part in euros. */
    Optional<Money> getAmount();

    /** After how long everybody can use what is left; absent when never, or when {@link #getReleasedOn} says it. */
    Optional<Elapsed> getReleasedAfter();

    /** The day from the beginning of which everybody can use what is left. */
    Optional<LocalDate> getReleasedOn();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableReservedPart.Builder {
        Builder() {}
    }
}
