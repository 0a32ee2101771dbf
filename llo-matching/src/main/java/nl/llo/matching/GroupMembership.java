package nl.llo.matching;

import java.util.List;
import java.util.Optional;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.LloStyle;
import nl.llo.model.group.TargetGroup;
import nl.llo.model.id.OrganisationId;
import nl.llo.model.source.SourceReference;
import org.immutables.value.Value;

/** Whether a person belongs to a target group, by whose definition (Dutch: <i>doelgroep</i>). */
@Value.Immutable
@LloStyle
public interface GroupMembership {
    /** The group with its definition. */
    TargetGroup getGroup();

    /**
     * How it came out: its only part is the outcome of the definition, unless a professional established the membership or
     * the definition did not hold on the date.
     */
    CriterionOutcome getOutcome();

    /** Whether the person belongs to it. */
    @Value.NonAttribute
    default Truth getTruth() {
        return getOutcome().getTruth();
    }

    /** Whose definition it is; absent when only the sources are known. */
    @Value.NonAttribute
    default Optional<OrganisationId> getDefinedBy() {
        return getGroup().getDefinedBy();
    }

    /** Where the definition stands. */
    @Value.NonAttribute
    default List<SourceReference> getSources() {
        return getGroup().getSources();
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableGroupMembership.Builder {
        Builder() {}
    }
}
