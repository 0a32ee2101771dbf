package nl.llo.model.replay;

import jakarta.validation.constraints.Min;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.money.Money;
import nl.llo.model.money.Share;
import nl.llo.model.time.Elapsed;
import org.immutables.value.Value;

/** The money of a round and the rules that hold however it is divided (Dutch: <i>aanvraagronde</i>). */
@Value.Immutable
@LloStyle
public interface ReplayRound {
    /** How much there is, in euros. */
    Money getAmount();

    /** The day on which it opens. */
    LocalDate getOpensOn();

    /** The time of that day at which it opens, to the second, by the clocks of the place. */
    LocalTime getOpensAt();

    /** After how long nobody can ask any more, that moment still included; absent when there is no end. */
    Optional<Elapsed> getClosesAfter();

    /** Most euros that a person gets in this round. Who asks for more gets this; absent when there is no such limit. */
    Optional<Money> getPerPerson();

    /** Most grants for one course; absent when there is no such limit. */
    Optional<@Min(0) Integer> getPerCourse();

    /** What somebody asks for of whom nothing else is said, in euros. */
    Optional<Money> getGrant();

    /** The part of the money that a share stands for, rounded down to a cent. */
    default Money part(Share share) {
        return Money.of(getAmount()
                .toBigDecimal()
                .multiply(share.toPercent())
                .movePointLeft(2)
                .setScale(2, RoundingMode.FLOOR));
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableReplayRound.Builder {
        Builder() {}
    }
}
