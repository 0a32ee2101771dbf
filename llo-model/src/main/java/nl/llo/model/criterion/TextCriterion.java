package nl.llo.model.criterion;

import jakarta.validation.Valid;
import nl.llo.model.LloStyle;
import nl.llo.model.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A condition that no machine can decide (Dutch: <i>toets door een mens</i>). Always unknown; a match on which only such
 * conditions remain is likely, not certain.
 */
@Value.Immutable
@LloStyle
public sealed interface TextCriterion extends Criterion permits ImmutableTextCriterion {
    /** The condition in words, as a person would check it. */
    @Valid
    LocalizedText getText();

    @Override
    default <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visitText(this);
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableTextCriterion.Builder {
        Builder() {}
    }
}
