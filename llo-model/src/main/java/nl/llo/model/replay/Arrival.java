package nl.llo.model.replay;

import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.id.CourseId;
import nl.llo.model.id.ProfileId;
import nl.llo.model.id.ReplayGroupId;
import nl.llo.model.money.Money;
import nl.llo.model.time.Elapsed;
import org.immutables.value.Value;

/** One request of one person (Dutch: <i>aanvraag</i>). Who asks twice is there twice. */
@Value.Immutable
@LloStyle
public interface Arrival {
    /** The person, by a pseudonym. */
    ProfileId getPerson();

    /** The group of the person. */
    ReplayGroupId getGroup();

    /** When the request would come, if nothing had to be done first. */
    Elapsed getAt();

    /** How long what has to be done first takes (Dutch: <i>voortraject</i>); absent when nothing has to. */
    Optional<Elapsed> getPreparation();

    /** What is asked for, in euros; the amount of the round when absent. */
    Optional<Money> getAmount();

    /** The course; absent when it does not matter which. */
    Optional<CourseId> getCourse();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableArrival.Builder {
        Builder() {}
    }
}
