package nl.llo.model.region;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.constraint.Filled;
import nl.llo.model.source.FactBasis;
import nl.llo.model.source.SourceReference;
import nl.llo.model.time.Period;
import org.immutables.value.Value;

/**
 * A municipality (Dutch: <i>gemeente</i>), existing or abolished. A merged municipality has a code of its own, or that
 * of the municipality into which the others went.
 */
@Value.Immutable
@LloStyle
public interface Municipality {
    /** The code of CBS, which is also that of the personal records database (BRP). */
    MunicipalityCode getCode();

    /** The latest known official name. */
    @Filled
    @Size(max = 100)
    String getName();

    /** Other spellings and names in use, for looking it up. */
    List<@Filled @Size(max = 100) String> getAliases();

    /** The province; absent when no source in the data gives it, as for municipalities that ended before 2021. */
    Optional<ProvinceCode> getProvince();

    /** When it existed. An absent start means that the source does not say; an absent end that none is known. */
    @Valid
    default Period getExistence() {
        return Period.builder().build();
    }

    /**
     * Whether a source states the bounds of {@link #getExistence}; published unless stated. Derived bounds come from
     * comparing tables of two years: it began and ended on those days at the latest.
     */
    default FactBasis getExistenceBasis() {
        return FactBasis.PUBLISHED;
    }

    /** What became of its area when it ended. Empty while it exists, and when no source says. */
    List<@Valid Successor> getSuccessors();

    /** Where this is stated. */
    @NotEmpty
    List<@Valid SourceReference> getSources();

    /** True when the day lies in {@link #getExistence}. */
    default boolean existsOn(LocalDate day) {
        return getExistence().contains(day);
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableMunicipality.Builder {
        Builder() {}
    }
}
