package nl.llo.model.region;

import java.time.LocalDate;
import nl.llo.model.LloStyle;
import nl.llo.model.source.FactBasis;
import org.immutables.value.Value;

/** A municipality that took over the area of another, or a part of it (Dutch: <i>rechtsopvolger</i>). */
@Value.Immutable
@LloStyle
public interface Successor {
    /** The municipality that took over. */
    MunicipalityCode getMunicipality();

    /** The day from which it did. When {@link #getBasis derived}, the day by which it had done so at the latest. */
    LocalDate getSince();

    /** Whether a source states the succession or it follows from comparing tables of two years; published unless stated. */
    default FactBasis getBasis() {
        return FactBasis.PUBLISHED;
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableSuccessor.Builder {
        Builder() {}
    }
}
