package nl.llo.model.region;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.llo.model.LloStyle;
import nl.llo.model.constraint.Filled;
import nl.llo.model.source.SourceReference;
import org.immutables.value.Value;

/** One of the twelve provinces (Dutch: <i>provincie</i>). */
@Value.Immutable
@LloStyle
public interface Province {
    /** The code of CBS. */
    ProvinceCode getCode();

    /** The official name. */
    @Filled
    @Size(max = 100)
    String getName();

    /** Other names in use, for looking it up. */
    List<@Filled @Size(max = 100) String> getAliases();

    /** Where this is stated. */
    @NotEmpty
    List<@Valid SourceReference> getSources();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableProvince.Builder {
        Builder() {}
    }
}
