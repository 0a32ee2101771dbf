package nl.llo.model.replay;

import jakarta.validation.constraints.Min;
import java.util.List;
import nl.llo.model.LloStyle;
import nl.llo.model.money.Money;
import nl.llo.model.time.Elapsed;
import org.immutables.value.Value;

/** Where things stood at a moment. */
@Value.Immutable
@LloStyle
public interface ReplayPoint {
    /** The moment. */
    Elapsed getAfter();

    /** What nobody had got yet, in euros, whoever could use it and whenever. */
    Money getLeft();

    /** How many grants each group had, in the order of the groups. */
    List<@Min(0) Integer> getGranted();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableReplayPoint.Builder {
        Builder() {}
    }
}
