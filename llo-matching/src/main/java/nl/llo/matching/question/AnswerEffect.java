package nl.llo.matching.question;

import java.util.List;
import nl.llo.matching.explain.Reason;
import nl.llo.model.LloStyle;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.id.RegulationId;
import org.immutables.value.Value;

/** One way in which a question can be answered, as far as it makes a difference, and what that settles. */
@Value.Immutable
@LloStyle
public interface AnswerEffect {
    /** The answer: every value that meets this has the same effect. */
    Criterion getAnswer();

    /** The answer in words. */
    Reason getReason();

    /** The regulations of which the verdict would then be settled, in id order. */
    @Value.Redacted
    List<RegulationId> getSettled();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableAnswerEffect.Builder {
        Builder() {}
    }
}
