package nl.llo.matching;

import java.util.List;
import nl.llo.matching.outcome.MissingFact;
import nl.llo.model.LloStyle;
import nl.llo.model.id.RegulationId;
import org.immutables.value.Value;

/** A fact that is worth asking for, and the regulations whose verdict its answer could change. */
@Value.Immutable
@LloStyle
public interface OpenQuestion {
    /** What to ask. */
    MissingFact getFact();

    /** The regulations for which it matters, in id order; never empty. */
    @Value.Redacted
    List<RegulationId> getRegulations();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} when the fact is missing. */
    final class Builder extends ImmutableOpenQuestion.Builder {
        Builder() {}
    }
}
