package nl.llo.model.region;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import nl.llo.model.LloStyle;
import nl.llo.model.constraint.Filled;
import nl.llo.model.time.Period;
import org.immutables.value.Value;

/** A name and when a source used it; it may have been in use before and after. */
@Value.Immutable
@LloStyle
public interface DatedName {
    /** The name. */
    @Filled
    @Size(max = 100)
    String getName();

    /** When it is known to have been in use; without bounds unless stated. */
    @Valid
    default Period getPeriod() {
        return Period.builder().build();
    }

    /** A name without dates. */
    static DatedName of(String name) {
        return builder().name(name).build();
    }

    /** A name with the period for which it is known. */
    static DatedName of(String name, Period period) {
        return builder().name(name).period(period).build();
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableDatedName.Builder {
        Builder() {}
    }
}
