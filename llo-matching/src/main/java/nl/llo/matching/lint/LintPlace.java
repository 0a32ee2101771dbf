package nl.llo.matching.lint;

import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.id.ConditionId;
import nl.llo.model.id.RegulationId;
import nl.llo.model.id.TargetGroupId;
import org.immutables.value.Value;

/** Where in a catalogue something was found: in a regulation or in a group, exactly one of both. */
@Value.Immutable
@LloStyle
public interface LintPlace {
    /** The regulation; absent when it was found in a group. */
    Optional<RegulationId> getRegulation();

    /** The group; absent when it was found in a regulation. */
    Optional<TargetGroupId> getGroup();

    /** The condition of the regulation; absent when it is about the regulation as a whole. */
    Optional<ConditionId> getCondition();

    /**
     * The JSON pointer within the record as the catalogue document writes it, such as {@code /conditions/0/criterion/any/1};
     * empty for the whole record.
     */
    String getPointer();

    /** The same record, deeper. */
    default LintPlace within(String step) {
        return builder().copyOf(this).pointer(getPointer() + step).build();
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableLintPlace.Builder {
        Builder() {}
    }
}
