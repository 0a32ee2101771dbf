package nl.llo.io.internal.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A way of writing dates: {@code yyyy}, {@code M}, {@code MM}, {@code MMM} (jan), {@code MMMM} (januari), {@code d},
 * {@code dd}, and signs between them. One letter takes one digit or two; names of months are Dutch or English.
 */
public final class DatePattern {

    private static final List<String> DUTCH = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");
    private static final List<String> ENGLISH = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private final String pattern;

    private DatePattern(String pattern) {
        this.pattern = pattern;
    }

    /**
     * Makes a way of writing dates.
     *
     * @param pattern the letters and signs
     * @return the way of writing
     * @throws IllegalArgumentException if the pattern lacks the year, month or day, or has other letters
     */
    public static DatePattern of(String pattern) {
        int parts = 0;
        for (int i = 0; i < pattern.length(); ) {
            int end = endOfRun(pattern, i);
            parts += kind(pattern, i, end);
            i = end;
        }
        if (parts != 111) {
            throw new IllegalArgumentException("not a way of writing dates");
        }
        return new DatePattern(pattern);
    }

    private static int kind(String pattern, int from, int end) {
        int length = end - from;
        char c = pattern.charAt(from);
        if (c == 'y' && length == 4) {
            return 100;
        }
        if (c == 'M' && length <= 4) {
            return 10;
        }
        if (c == 'd' && length <= 2) {
            return 1;
        }
        if (Character.isLetterOrDigit(c)) {
            throw new IllegalArgumentException("an unknown letter");
        }
        return 0;
    }

    private static int endOfRun(String pattern, int from) {
        int end = from + 1;
        while (end < pattern.length() && pattern.charAt(end) == pattern.charAt(from)) {
            end++;
        }
        return end;
    }

    /** Makes a date of its text, or gives null. */
    public @Nullable LocalDate parse(String text) {
        int[] parts = {0, 0, 0};
        int at = 0;
        for (int i = 0; i < pattern.length(); ) {
            int end = endOfRun(pattern, i);
            at = take(text, at, pattern.charAt(i), end - i, parts);
            if (at < 0) {
                return null;
            }
            i = end;
        }
        return at == text.length() ? date(parts[0], parts[1], parts[2]) : null;
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        if (year < 1) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Takes one part of the text; gives where the next begins, or -1. */
    private static int take(String text, int at, char letter, int length, int[] parts) {
        return switch (letter) {
            case 'y' -> digits(text, at, 4, 4, parts, 0);
            case 'M' -> length > 2 ? month(text, at, length == 3, parts) : digits(text, at, length, 2, parts, 1);
            case 'd' -> digits(text, at, length, 2, parts, 2);
            default -> text.startsWith(String.valueOf(letter).repeat(length), at) ? at + length : -1;
        };
    }

    private static int digits(String text, int at, int min, int max, int[] parts, int part) {
        int end = at;
        int number = 0;
        while (end < text.length() && end - at < max && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            number = number * 10 + text.charAt(end) - '0';
            end++;
        }
        parts[part] = number;
        return end - at >= min ? end : -1;
    }

    private static int month(String text, int at, boolean shortened, int[] parts) {
        String rest = text.substring(at, Math.min(text.length(), at + 12)).toLowerCase(Locale.ROOT);
        for (int i = 0; i < DUTCH.size(); i++) {
            for (String name : List.of(DUTCH.get(i), ENGLISH.get(i))) {
                String written = shortened ? shorten(name) : name;
                if (rest.startsWith(written)) {
                    parts[1] = i + 1;
                    return at + written.length();
                }
            }
        }
        return -1;
    }

    private static String shorten(String name) {
        return name.equals("maart") ? "mrt" : name.substring(0, 3);
    }

    @Override
    public String toString() {
        return pattern;
    }
}
