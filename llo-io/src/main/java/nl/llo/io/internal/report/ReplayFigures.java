package nl.llo.io.internal.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.llo.model.money.Money;
import nl.llo.model.text.Language;
import nl.llo.model.time.Elapsed;

/** Numbers, amounts and times of a replay as people read them. */
final class ReplayFigures {

    private static final long MINUTE = 60_000;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private final Language language;

    ReplayFigures(Language language) {
        this.language = language;
    }

    String number(long number) {
        String digits = Long.toString(number);
        StringBuilder text = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            text.insert(i, language == Language.NL ? '.' : ',');
        }
        return text.toString();
    }

    String euros(Money money) {
        String plain = money.toBigDecimal().toPlainString(); // always two decimals
        int point = plain.length() - 3;
        String cents = plain.endsWith(".00") ? "" : (language == Language.NL ? "," : ".") + plain.substring(point + 1);
        return (language == Language.NL ? "€ " : "€") + number(Long.parseLong(plain, 0, point, 10)) + cents;
    }

    /** A part of a whole in percent with one decimal; a dash when there is no whole. */
    String percent(BigDecimal part, BigDecimal whole) {
        if (whole.signum() == 0) {
            return "–";
        }
        String percent =
                part.movePointRight(2).divide(whole, 1, RoundingMode.HALF_UP).toPlainString();
        return (language == Language.NL ? percent.replace('.', ',') : percent) + "%";
    }

    String percent(long part, long whole) {
        return percent(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    String day(LocalDate day) {
        String month = Words.in(language, "replay.months").split(" ", -1)[day.getMonthValue() - 1];
        return day.getDayOfMonth() + " " + month + " " + day.getYear();
    }

    /** A time in its two largest units: {@code 2 h 58 min}, {@code 14 days 3 h}. Smaller ones are dropped. */
    String elapsed(Elapsed elapsed) {
        long millis = elapsed.toMillis();
        if (millis < MINUTE) {
            return unit(millis / 1_000, "second");
        }
        if (millis < HOUR) {
            return two(millis / MINUTE, "minute", millis % MINUTE / 1_000, "second");
        }
        return millis < DAY
                ? two(millis / HOUR, "hour", millis % HOUR / MINUTE, "minute")
                : two(millis / DAY, "day", millis % DAY / HOUR, "hour");
    }

    /** The largest unit alone, in short, for an axis. */
    String tick(Elapsed elapsed) {
        long millis = elapsed.toMillis();
        return millis < HOUR
                ? number(millis / MINUTE) + " " + Words.in(language, "replay.minute.many")
                : millis < DAY
                        ? number(millis / HOUR) + " " + Words.in(language, "replay.hour.tick")
                        : number(millis / DAY) + " " + Words.in(language, "replay.day.tick");
    }

    private String two(long large, String largeUnit, long small, String smallUnit) {
        return unit(large, largeUnit) + (small == 0 ? "" : " " + unit(small, smallUnit));
    }

    private String unit(long count, String unit) {
        return number(count) + " " + Words.in(language, "replay." + unit + (count == 1 ? ".one" : ".many"));
    }

    /** A time with the moment by the clock, when that is on the day of the opening. */
    String moment(Elapsed elapsed, LocalTime opening) {
        long sinceMidnight = opening.toSecondOfDay() * 1_000L + elapsed.toMillis();
        return sinceMidnight >= DAY
                ? elapsed(elapsed)
                : elapsed(elapsed) + " (" + clock(LocalTime.ofSecondOfDay(sinceMidnight / 1_000)) + ")";
    }

    String clock(LocalTime time) {
        return time.withSecond(0).toString();
    }
}
