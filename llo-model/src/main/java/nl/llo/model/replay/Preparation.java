package nl.llo.model.replay;

import nl.llo.model.LloStyle;
import nl.llo.model.money.Share;
import nl.llo.model.time.Elapsed;
import org.immutables.value.Value;

/**
 * What some people need before they can ask: advice, guidance, help with the request (Dutch: <i>voortraject</i>). They come
 * later by as long as it takes.
 */
@Value.Immutable
@LloStyle
public interface Preparation {
    /** Which part of the people needs it; a part of a person is rounded down. */
    Share getShare();

    /** The least time that it takes. */
    Elapsed getAtLeast();

    /** The most time that it takes, itself included; every time between is as likely. */
    Elapsed getAtMost();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutablePreparation.Builder {
        Builder() {}
    }
}
