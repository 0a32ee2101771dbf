package nl.llo.model.reference;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.llo.model.LloStyle;
import org.immutables.value.Value;

/**
 * From which age, by date of birth, the state pension (Dutch: <i>AOW</i>) is paid. The age is set year by year, some
 * years ahead: for people born before or after the table it is not known here.
 *
 * <p>Rows that overlap or are not in order, and an age that falls from one row to the next, cannot be built:
 * {@code IllegalArgumentException}. A gap between rows is allowed, and unknown.
 */
@Value.Immutable
@LloStyle
public interface AowTable {
    /** The rows, by date of birth. */
    List<@Valid AowRow> getRows();

    /** The row for a date of birth; absent outside the table. */
    default Optional<AowRow> findRow(LocalDate birthDate) {
        return getRows().stream().filter(row -> row.covers(birthDate)).findFirst();
    }

    /** The AOW age for a date of birth; absent outside the table. */
    default Optional<AowAge> ageFor(LocalDate birthDate) {
        return findRow(birthDate).map(AowRow::getAge);
    }

    /**
     * The day on which somebody reaches the AOW age, by the rule for short months of {@link AowAge#reachedOn}; absent
     * outside the table.
     */
    default Optional<LocalDate> dateFor(LocalDate birthDate) {
        return ageFor(birthDate).map(age -> age.reachedOn(birthDate));
    }

    /**
     * Whether somebody has reached the AOW age on a day. Outside the table it is still decided where it can be, because
     * the age does not fall: who is younger than the age of the row before has not reached it, who is as old as that of
     * the row after has. Otherwise absent: not known.
     */
    default Optional<Boolean> hasReached(LocalDate birthDate, LocalDate day) {
        Optional<LocalDate> date = dateFor(birthDate);
        if (date.isPresent()) {
            return Optional.of(!day.isBefore(date.get()));
        }
        for (AowRow row : getRows()) {
            boolean reached = !day.isBefore(row.getAge().reachedOn(birthDate));
            boolean rowIsForOlder = !row.getBornBefore().isAfter(birthDate);
            if (rowIsForOlder != reached) {
                return Optional.of(reached);
            }
        }
        return Optional.empty();
    }

    /** The highest age that has been set so far: that of the last row; absent when the table is empty. */
    @Value.NonAttribute
    default Optional<AowAge> lastPublishedAge() {
        return getRows().isEmpty()
                ? Optional.empty()
                : Optional.of(getRows().get(getRows().size() - 1).getAge());
    }

    /** Refuses rows that overlap or are not in order, and an age that falls. */
    @Value.Check
    default void check() {
        for (int i = 1; i < getRows().size(); i++) {
            AowRow before = getRows().get(i - 1);
            AowRow after = getRows().get(i);
            if (after.getBornFrom().isBefore(before.getBornBefore())) {
                throw new IllegalArgumentException("AOW rows overlap or are not in order of birth");
            }
            if (after.getAge().compareTo(before.getAge()) < 0) {
                throw new IllegalArgumentException("the AOW age cannot fall");
            }
        }
    }

    /** The table with these rows, in any order. */
    static AowTable of(Collection<? extends AowRow> rows) {
        return builder()
                .addAllRows(rows.stream()
                        .sorted(Comparator.comparing(AowRow::getBornFrom))
                        .toList())
                .build();
    }

    /** A table without rows: every age is unknown. */
    static AowTable empty() {
        return builder().build();
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableAowTable.Builder {
        Builder() {}
    }
}
