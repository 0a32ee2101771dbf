package nl.llo.model.replay;

import jakarta.validation.constraints.Min;
import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.money.Money;
import nl.llo.model.time.Elapsed;
import org.immutables.value.Value;

/**
 * Numbers of requests. Granted, refused for each reason and waiting together are all that came; who came too late because of
 * a preparation is one of those refused or waiting.
 */
@Value.Immutable
@LloStyle
public interface ReplayTally {
    /** How many requests came. */
    @Min(0)
    int getArrivals();

    /** How many were granted. */
    @Min(0)
    int getGranted();

    /** What was granted, in euros. */
    Money getAmount();

    /** How many were refused since there was no money for them when they were served. */
    @Min(0)
    int getRefusedForMoney();

    /** How many were refused since their course was full. */
    @Min(0)
    int getRefusedForCourse();

    /** How many were refused since the person already had what a person can have. */
    @Min(0)
    int getRefusedForPerson();

    /** How many came after the round was closed. */
    @Min(0)
    int getCameAfterClosing();

    /** How many still wait for money at the end. */
    @Min(0)
    int getWaiting();

    /** How many asked again after they had been refused for want of money; once or more often counts once. */
    @Min(0)
    int getCameBack();

    /** How many had to be advised or guided first. */
    @Min(0)
    int getPrepared();

    /** How many of these got nothing, but could have, had they come at once (Dutch: <i>te laat door voortraject</i>). */
    @Min(0)
    int getTooLate();

    /** When the first request was turned away for want of money; absent when none was. */
    Optional<Elapsed> getEmptyAfter();

    /** When the last grant was given; absent when none was. */
    Optional<Elapsed> getLastGrantAfter();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableReplayTally.Builder {
        Builder() {}
    }
}
