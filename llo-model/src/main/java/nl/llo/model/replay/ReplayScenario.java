package nl.llo.model.replay;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.id.ScenarioId;
import nl.llo.model.source.SourceDocument;
import nl.llo.model.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A round of an allocation as it was or could have been, with everybody who asks for money in it (Dutch: <i>scenario van een
 * aanvraagronde</i>). People are listed one by one, or described in numbers as {@linkplain Crowd crowds}, or both.
 *
 * <p>What a source states stands in {@link #getRecorded}, with its source; all that is not stated by one is an assumption, and
 * {@link #getAssumptions} says so in words. {@link ReplayFault} tells what a scenario must also hold to.
 */
@Value.Immutable
@LloStyle
public interface ReplayScenario {
    /** Its id. */
    ScenarioId getId();

    /** What it is called. */
    @Valid
    LocalizedText getTitle();

    /** The question that it is meant to answer; absent when none was put. */
    Optional<@Valid LocalizedText> getQuestion();

    /** The money and its rules. */
    @Valid
    ReplayRound getRound();

    /** The groups that people are counted in. Every person is in exactly one; who is in two is in a group of its own. */
    @NotEmpty
    List<@Valid ReplayGroup> getGroups();

    /** From which number all that is drawn by chance follows, unless a policy brings its own. */
    long getSeed();

    /** The courses that crowds choose from; absent when it does not matter which. */
    Optional<@Valid CourseSpread> getCourses();

    /** People by the number. */
    List<@Valid Crowd> getCrowds();

    /** People one by one; their order in the list means nothing. */
    List<@Valid Arrival> getArrivals();

    /** What is known of the round as it was; absent when it is made up. */
    Optional<@Valid RecordedRound> getRecorded();

    /** What was assumed, since no source tells it. */
    List<@Valid LocalizedText> getAssumptions();

    /** Ways to divide the money that are worth comparing. */
    List<@Valid ReplayPolicy> getPolicies();

    /** The documents that sources refer to. */
    List<@Valid SourceDocument> getDocuments();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableReplayScenario.Builder {
        Builder() {}
    }
}
