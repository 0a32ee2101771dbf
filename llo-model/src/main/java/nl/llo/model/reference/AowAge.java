package nl.llo.model.reference;

import java.time.LocalDate;
import java.time.Period;

/**
 * An age from which the state pension (Dutch: <i>AOW-leeftijd</i>) is paid, in whole years and months.
 *
 * @param years 0 to 150
 * @param months 0 to 11
 */
public record AowAge(int years, int months) implements Comparable<AowAge> {
    private static final int MAX_YEARS = 150;
    private static final int MONTHS_A_YEAR = 12;

    /** Throws {@code IllegalArgumentException} when a part is out of bounds. */
    public AowAge {
        if (years < 0 || years > MAX_YEARS || months < 0 || months >= MONTHS_A_YEAR) {
            throw new IllegalArgumentException("an AOW age is 0 to 150 years and 0 to 11 months");
        }
    }

    /** The age of so many years and months; throws {@code IllegalArgumentException} when a part is out of bounds. */
    public static AowAge of(int years, int months) {
        return new AowAge(years, months);
    }

    /** The age in months. */
    public int toMonths() {
        return years * MONTHS_A_YEAR + months;
    }

    /**
     * The day on which somebody reaches this age. When that month has no such day it is its last one, as
     * {@link LocalDate#plusMonths} counts: born on 31 August, 65 years and 3 months is reached on 30 November.
     */
    public LocalDate reachedOn(LocalDate birthDate) {
        return birthDate.plusMonths(toMonths());
    }

    /** By length. */
    @Override
    public int compareTo(AowAge other) {
        return Integer.compare(toMonths(), other.toMonths());
    }

    /** The age as an ISO 8601 period, such as {@code P67Y3M}. */
    @Override
    public String toString() {
        return Period.of(years, months, 0).toString();
    }
}
