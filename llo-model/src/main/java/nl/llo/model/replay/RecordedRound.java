package nl.llo.model.replay;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.source.SourceReference;
import nl.llo.model.time.Elapsed;
import org.immutables.value.Value;

/** What sources say of how a round went (Dutch: <i>zoals het ging</i>). What none of them says is absent. */
@Value.Immutable
@LloStyle
public interface RecordedRound {
    /** How many people said beforehand that they wanted to ask. */
    Optional<@Min(0) Integer> getRegistered();

    /** How many got something. */
    Optional<@Min(0) Integer> getGranted();

    /** After how long the money was gone. */
    Optional<Elapsed> getEmptyAfter();

    /** Who says so. */
    @NotEmpty
    List<@Valid SourceReference> getSources();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableRecordedRound.Builder {
        Builder() {}
    }
}
