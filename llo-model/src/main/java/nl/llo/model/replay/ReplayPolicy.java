package nl.llo.model.replay;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.id.PolicyId;
import nl.llo.model.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A way to divide the money of a round (Dutch: <i>verdeelwijze</i>). Without anything but an id and a name it is: first come,
 * first served. The rules are those of the package {@code nl.llo.matching.replay}.
 */
@Value.Immutable
@LloStyle
public interface ReplayPolicy {
    /** Its id. */
    PolicyId getId();

    /** What it is called. */
    @Valid
    LocalizedText getName();

    /** The draw by lot among those who come early; absent when everybody is served in order of coming. */
    Optional<@Valid Lottery> getLottery();

    /** Parts of the money kept for groups, in the order in which they are used. */
    List<@Valid ReservedPart> getReserved();

    /** Which money people of a group with a reserved part use first. */
    default ReserveUse getReserveUse() {
        return ReserveUse.RESERVED_FIRST;
    }

    /** Parts of the money that come later than the opening. */
    List<@Valid BudgetStage> getStages();

    /** Most grants for one course, in place of what the round says; absent when that holds. */
    Optional<@Min(0) Integer> getPerCourse();

    /** What happens to people for whom there is no money when they come. */
    default WhenEmpty getWhenEmpty() {
        return WhenEmpty.REFUSE;
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableReplayPolicy.Builder {
        Builder() {}
    }
}
