package nl.llo.model.replay;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.id.ReplayGroupId;
import org.immutables.value.Value;

/** People of one group by the number, each of whom asks once (Dutch: <i>aanvragers in aantallen</i>). */
@Value.Immutable
@LloStyle
public interface Crowd {
    /** Their group. */
    ReplayGroupId getGroup();

    /** When how many of them would come, if nobody had to do anything first. */
    @NotEmpty
    List<@Valid CurvePart> getCurve();

    /** What they ask for, by how often; the amount of the round when empty. */
    List<@Valid WeightedAmount> getAmounts();

    /** How many of them must be advised or guided first, and how long that takes; absent when nobody. */
    Optional<@Valid Preparation> getPreparation();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableCrowd.Builder {
        Builder() {}
    }
}
