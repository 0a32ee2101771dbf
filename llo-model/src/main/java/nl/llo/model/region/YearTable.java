package nl.llo.model.region;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import nl.llo.model.LloStyle;
import nl.llo.model.source.FactBasis;
import nl.llo.model.source.SourceReference;
import nl.llo.model.time.Period;
import org.immutables.value.Value;

/**
 * The heading of a table that divides the country on a date: which municipality lies in which region, or which postcode
 * in which municipality. Its rows refer to it by {@link #getYear year}.
 *
 * <p>A table without a first or a last day cannot be built: {@code IllegalArgumentException}.
 */
@Value.Immutable
@LloStyle
public interface YearTable {
    /** The calendar year by which it is known; unique among tables of one kind. */
    int getYear();

    /** The days for which it counts. Tables of one kind do not overlap; between them nothing is stated. */
    @Valid
    Period getPeriod();

    /** Whether it was published as a table or was put together from other sources; published unless stated. */
    default FactBasis getBasis() {
        return FactBasis.PUBLISHED;
    }

    /** Where its rows come from. */
    @NotEmpty
    List<@Valid SourceReference> getSources();

    /** Refuses a period without both bounds. */
    @Value.Check
    default void check() {
        if (getPeriod().getFrom().isEmpty() || getPeriod().getUntil().isEmpty()) {
            throw new IllegalArgumentException("a table needs a first and a last day");
        }
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableYearTable.Builder {
        Builder() {}
    }
}
