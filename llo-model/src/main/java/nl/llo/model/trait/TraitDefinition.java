package nl.llo.model.trait;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.id.TraitId;
import nl.llo.model.source.SourceReference;
import nl.llo.model.text.LocalizedText;
import org.immutables.value.Value;

/** A yes/no fact that a desk can ask (Dutch: <i>kenmerk</i>), for example "is an informal carer". */
@Value.Immutable
@LloStyle
public interface TraitDefinition {
    /** Its id, by which conditions and profiles name it. */
    TraitId getId();

    /** A short name. */
    @Valid
    LocalizedText getName();

    /** The question to ask, to be answered with yes or no. */
    @Valid
    LocalizedText getQuestion();

    /**
     * Whether somebody can make it so, or no longer so, by choice, as with a membership or a wish. Absent when nobody said:
     * then it counts as something that nobody can change.
     */
    Optional<Boolean> getChangeable();

    /** Where the fact comes from. */
    @NotEmpty
    List<@Valid SourceReference> getSources();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableTraitDefinition.Builder {
        Builder() {}
    }
}
