package nl.llo.matching;

import java.time.LocalDate;
import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.id.RegulationId;
import org.immutables.value.Value;

/** Whether a regulation is in force on the date of the question, with the dates that go with it (Dutch: <i>looptijd</i>). */
@Value.Immutable
@LloStyle
public interface Timing {
    /** Whether it is in force. */
    TimingState getState();

    /**
     * When it began, if it is in force; when it begins (again), if it is not yet or not now. Absent when no source says, and
     * when it has ended.
     */
    Optional<LocalDate> getStart();

    /** The last day of the period that is running or, if none is, of the last one before. Absent when none is known. */
    Optional<LocalDate> getEnd();

    /** The last day on which a source states that it runs, whatever the date of the question. */
    Optional<LocalDate> getAttestedOn();

    /** What came after it. */
    Optional<RegulationId> getSuccessor();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} when the state is missing. */
    final class Builder extends ImmutableTiming.Builder {
        Builder() {}
    }
}
