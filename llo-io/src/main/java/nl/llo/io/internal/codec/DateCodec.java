package nl.llo.io.internal.codec;

import java.time.DateTimeException;
import java.time.LocalDate;
import nl.llo.io.finding.FindingCode;
import org.jspecify.annotations.Nullable;

/** Describes a date, written as four digits of the year, two of the month and two of the day. */
final class DateCodec extends TextualCodec<LocalDate> {

    private static final int LENGTH = "yyyy-MM-dd".length();

    @Override
    @Nullable
    LocalDate parse(Decoder in) {
        LocalDate date = parse(in.characters());
        return date == null ? parse(in, in.text()) : date;
    }

    @Override
    @Nullable
    LocalDate parse(Decoder in, String text) {
        LocalDate date = parse(text);
        if (date == null) {
            in.report(FindingCode.VALUE_DATE, in.echo("value", text));
        }
        return date;
    }

    private static @Nullable LocalDate parse(CharSequence text) {
        if (text.length() != LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, LENGTH);
        if (year < 1 || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null; // the 31st of a shorter month
        }
    }

    private static int digits(CharSequence text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    @Override
    String format(LocalDate value) {
        return value.toString();
    }

    @Override
    public Shape shape() {
        return new Shape.Date();
    }
}
