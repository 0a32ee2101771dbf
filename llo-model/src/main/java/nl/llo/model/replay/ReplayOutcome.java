package nl.llo.model.replay;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.util.List;
import nl.llo.model.LloStyle;
import nl.llo.model.id.PolicyId;
import nl.llo.model.money.Money;
import nl.llo.model.text.LocalizedText;
import org.immutables.value.Value;

/** What a policy leads to in a scenario (Dutch: <i>uitkomst</i>). */
@Value.Immutable
@LloStyle
public interface ReplayOutcome {
    /** The policy. */
    PolicyId getPolicy();

    /** What it is called. */
    @Valid
    LocalizedText getName();

    /** Everybody together. */
    @Valid
    ReplayTally getTotal();

    /** Group by group, in the order of the scenario. */
    List<@Valid GroupTally> getGroups();

    /** What nobody got, in euros. */
    Money getLeft();

    /** How many courses have as many grants as they can have. */
    @Min(0)
    int getFullCourses();

    /**
     * How it went over time: a point at the opening, whenever about a hundredth of the money was granted, at the last grant
     * and at the end.
     */
    List<@Valid ReplayPoint> getCurve();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableReplayOutcome.Builder {
        Builder() {}
    }
}
