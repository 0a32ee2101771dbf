package nl.llo.model.time;

import java.time.LocalDate;
import java.util.Optional;
import nl.llo.model.LloStyle;
import org.immutables.value.Value;

/**
 * A period of whole days (Dutch: <i>periode</i>, <i>looptijd</i>), both ends included.
 *
 * <p>An absent start means that the source does not say when it began; an absent end means that no end is known. A
 * period without either is allowed and contains every day.
 *
 * <p>A period that ends before it starts cannot exist: building one throws {@code IllegalArgumentException}.
 */
@Value.Immutable
@LloStyle
public interface Period {
    /** First day on which it holds; absent when the source does not say when it began. */
    Optional<LocalDate> getFrom();

    /** Last day on which it still holds; absent when no end is known. */
    Optional<LocalDate> getUntil();

    /** Refuses an end before the start. */
    @Value.Check
    default void check() {
        if (getFrom().isPresent()
                && getUntil().isPresent()
                && getUntil().get().isBefore(getFrom().get())) {
            throw new IllegalArgumentException("until lies before from");
        }
    }

    /** True when the day is not before the start and not after the end; an absent bound never excludes. */
    default boolean contains(LocalDate day) {
        return !startsAfter(day) && !endsBefore(day);
    }

    /** True when a known start lies after the day. */
    default boolean startsAfter(LocalDate day) {
        return getFrom().isPresent() && day.isBefore(getFrom().get());
    }

    /** True when a known end lies before the day. */
    default boolean endsBefore(LocalDate day) {
        return getUntil().isPresent() && day.isAfter(getUntil().get());
    }

    /** True when at least one day can lie in both; absent bounds are taken as unlimited. */
    default boolean overlaps(Period other) {
        return !(getUntil().isPresent() && other.startsAfter(getUntil().get()))
                && !(other.getUntil().isPresent()
                        && startsAfter(other.getUntil().get()));
    }

    /** Both ends known and included. */
    static Period of(LocalDate from, LocalDate until) {
        return builder().from(from).until(until).build();
    }

    /** From this day on, no end known. */
    static Period startingOn(LocalDate from) {
        return builder().from(from).build();
    }

    /** Up to and including this day, start not known. */
    static Period endingOn(LocalDate until) {
        return builder().until(until).build();
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutablePeriod.Builder {
        Builder() {}
    }
}
