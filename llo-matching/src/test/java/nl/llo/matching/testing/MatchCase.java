package nl.llo.matching.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.llo.matching.TimingState;
import nl.llo.matching.Verdict;
import nl.llo.model.LloStyle;
import nl.llo.model.id.ConditionId;
import nl.llo.model.id.RegulationId;
import nl.llo.model.profile.Profile;
import org.immutables.value.Value;

/** How one regulation must come out for a profile on a date. */
@Value.Immutable
@LloStyle
public interface MatchCase {
    /** What the case shows. */
    String getName();

    /** About whom is asked. */
    Profile getProfile();

    /** The date of the question. */
    LocalDate getDate();

    /** Which regulation. */
    RegulationId getRegulation();

    /** The verdict that is right. */
    Verdict getVerdict();

    /** The timing that is right; absent when the case is not about it. */
    Optional<TimingState> getTiming();

    /** Conditions that must be among the decisive ones; others may be decisive as well. */
    List<ConditionId> getDecisive();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableMatchCase.Builder {
        Builder() {}
    }
}
