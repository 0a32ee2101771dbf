package nl.llo.model.budget;

import java.time.LocalDate;
import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.money.Money;
import nl.llo.model.time.Period;
import org.immutables.value.Value;

/** A part of a budget for a period (Dutch: <i>tranche</i>, <i>aanvraagronde</i>). */
@Value.Immutable
@LloStyle
public interface Tranche {
    /** When money of it can be granted; absent when not stated. */
    Optional<Period> getPeriod();

    /** How much, in euros; absent when not stated. */
    Optional<Money> getAmount();

    /** First day on which requests are taken, when that differs from the start of the period. */
    Optional<LocalDate> getOpensOn();

    /** What happens to the rest; absent when not stated. */
    Optional<RestAtEnd> getRestAtEnd();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableTranche.Builder {
        Builder() {}
    }
}
