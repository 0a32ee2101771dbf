package nl.llo.matching.nearmiss;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.text.Language;
import org.immutables.value.Value;

/**
 * A smallest set of things after which a regulation fits or probably fits: with all of them it does, and none can be left
 * out (Dutch: <i>bijna-treffer</i>).
 */
@Value.Immutable
@LloStyle
public interface NearMiss {
    /** What would have to be so, in the order of the attributes; empty when waiting is enough. */
    @Value.Redacted
    List<Change> getChanges();

    /**
     * The first day on which it then fits and runs, or may run, when it takes time: an age is reached, a course has started, a scheme
     * opens. Absent when it fits on the date of the question.
     */
    @Value.Redacted
    Optional<LocalDate> getFrom();

    /** The changes of one kind. */
    default List<Change> list(ChangeKind kind) {
        return getChanges().stream().filter(change -> change.getKind() == kind).toList();
    }

    /** True when nothing in it is out of anybody's hands. Waiting is not. */
    @Value.NonAttribute
    default boolean isWithinReach() {
        return list(ChangeKind.FIXED).isEmpty();
    }

    /**
     * Tells a reader what would have to be so. Not for parsing.
     *
     * @param language the language to write
     * @return a phrase without a full stop
     */
    default String describe(Language language) {
        return NearMissTexts.describe(this, language);
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values. */
    final class Builder extends ImmutableNearMiss.Builder {
        Builder() {}
    }
}
