package nl.llo.model.budget;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.money.Money;
import nl.llo.model.source.SourceReference;
import org.immutables.value.Value;

/** What is known of the use of a budget on a day. Numbers are totals up to and including that day. */
@Value.Immutable
@LloStyle
public interface RecordedUse {
    /** The day. */
    LocalDate getOn();

    /** Euros granted so far; absent when not recorded. */
    Optional<Money> getSpent();

    /** Grants so far; absent when not recorded. */
    Optional<@Min(0) Integer> getGrants();

    /** Whether nothing was left; absent when not recorded. */
    Optional<Boolean> getExhausted();

    /** Where it is recorded; empty when it stands with the budget's own sources. */
    List<@Valid SourceReference> getSources();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableRecordedUse.Builder {
        Builder() {}
    }
}
