package nl.llo.model.region;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.constraint.Filled;
import nl.llo.model.source.SourceReference;
import org.immutables.value.Value;

/**
 * A labour market region (Dutch: <i>arbeidsmarktregio</i>): the area in which municipalities, UWV and others serve
 * jobseekers and employers together. Which municipalities belong to it changes over the years; ask the
 * {@link Geography}. A region keeps its code when its name or its members change.
 *
 * <p>A code of the wrong system, or a region without a name, cannot be built: {@code IllegalArgumentException}.
 */
@Value.Immutable
@LloStyle
public interface LabourMarketRegion {
    /** The code of CBS, which identifies the region here. */
    RegionCode getCode();

    /** The code of SUWI; absent when it is not known. */
    Optional<RegionCode> getSuwiCode();

    /** Names with the dates for which they are known, oldest first; never empty. */
    List<@Valid DatedName> getNames();

    /** Other spellings and names in use, for looking it up. */
    List<@Filled @Size(max = 100) String> getAliases();

    /** The centre municipality; absent when no source names one. */
    Optional<@Valid CentreMunicipality> getCentre();

    /** Where this is stated. */
    @NotEmpty
    List<@Valid SourceReference> getSources();

    /** The latest known name. */
    @Value.NonAttribute
    default String getName() {
        return getNames().get(getNames().size() - 1).getName();
    }

    /** The name that is known for a day; absent when no source gives one for it. */
    default Optional<String> nameOn(LocalDate day) {
        return getNames().stream()
                .filter(name -> name.getPeriod().contains(day))
                .map(DatedName::getName)
                .findFirst();
    }

    /** Refuses codes of the wrong system and a region without a name. */
    @Value.Check
    default void check() {
        if (getCode().getSystem() != RegionCodeSystem.CBS) {
            throw new IllegalArgumentException("a region is identified by its CBS code");
        }
        if (getSuwiCode().isPresent() && getSuwiCode().get().getSystem() != RegionCodeSystem.SUWI) {
            throw new IllegalArgumentException("suwiCode must be a SUWI code");
        }
        if (getNames().isEmpty()) {
            throw new IllegalArgumentException("a region needs a name");
        }
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableLabourMarketRegion.Builder {
        Builder() {}
    }
}
