package nl.llo.examples.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A date as the user gives it. */
final class DateWord {

    private DateWord() {}

    /** The only place that looks at the clock, and only when asked to. */
    static LocalDate parse(String text, Clock clock) {
        if (text.equals("today")) {
            return LocalDate.now(clock);
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw UnusableException.of("date", text);
        }
    }
}
