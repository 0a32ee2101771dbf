package nl.llo.model.reference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import nl.llo.model.LloStyle;
import nl.llo.model.source.FactBasis;
import nl.llo.model.source.SourceReference;
import org.immutables.value.Value;

/**
 * The AOW age of everybody born in a window of days.
 *
 * <p>An empty window cannot be built: {@code IllegalArgumentException}.
 */
@Value.Immutable
@LloStyle
public interface AowRow {
    /** The calendar year for which the age was set: that in which these people reach it. */
    int getYear();

    /** First day of the window, included. */
    LocalDate getBornFrom();

    /** End of the window, excluded: the first day that belongs to the next row. */
    LocalDate getBornBefore();

    /** The age. */
    AowAge getAge();

    /** Whether the window was published or follows from the published age of the year; published unless stated. */
    default FactBasis getBasis() {
        return FactBasis.PUBLISHED;
    }

    /** Where this is stated. */
    @NotEmpty
    List<@Valid SourceReference> getSources();

    /** Refuses an empty window. */
    @Value.Check
    default void check() {
        if (!getBornFrom().isBefore(getBornBefore())) {
            throw new IllegalArgumentException("bornBefore must lie after bornFrom");
        }
    }

    /** True when somebody born on this day belongs to this row. */
    default boolean covers(LocalDate birthDate) {
        return !birthDate.isBefore(getBornFrom()) && birthDate.isBefore(getBornBefore());
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableAowRow.Builder {
        Builder() {}
    }
}
