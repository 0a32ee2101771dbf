package nl.llo.model.replay;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.id.ScenarioId;
import nl.llo.model.source.SourceDocument;
import nl.llo.model.text.LocalizedText;
import org.immutables.value.Value;

/** A scenario under several policies, side by side (Dutch: <i>vergelijking van verdeelwijzen</i>). */
@Value.Immutable
@LloStyle
public interface ReplayReport {
    /** The scenario. */
    ScenarioId getScenario();

    /** What it is called. */
    @Valid
    LocalizedText getTitle();

    /** The question that it is meant to answer. */
    Optional<@Valid LocalizedText> getQuestion();

    /** The money and its rules. */
    @Valid
    ReplayRound getRound();

    /** The groups, in the order of all lists by group. */
    List<@Valid ReplayGroup> getGroups();

    /** What is known of the round as it was; absent when it is made up. */
    Optional<@Valid RecordedRound> getRecorded();

    /** What was assumed, since no source tells it. */
    List<@Valid LocalizedText> getAssumptions();

    /** What each policy leads to, in the order in which they were given. */
    List<@Valid ReplayOutcome> getOutcomes();

    /** The documents that sources refer to. */
    List<@Valid SourceDocument> getDocuments();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableReplayReport.Builder {
        Builder() {}
    }
}
