package nl.llo.matching.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.llo.model.money.Money;
import nl.llo.model.text.Language;

/** Writes numbers, amounts, dates and lists. By hand, because the formats of the JDK change with its locale data. */
final class Figures {

    private static final List<String> DUTCH_MONTHS = List.of(
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
    private static final List<String> ENGLISH_MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Figures() {}

    static String day(LocalDate date, Language language) {
        List<String> months = language == Language.NL ? DUTCH_MONTHS : ENGLISH_MONTHS;
        return date.getDayOfMonth() + " " + months.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    static String euros(Money money, Language language) {
        return (language == Language.NL ? "€ " : "€") + number(money.toBigDecimal(), language);
    }

    /** Groups the thousands, and shows decimals only where they say something. Cents are always two. */
    static String number(BigDecimal value, Language language) {
        char group = language == Language.NL ? '.' : ',';
        char point = language == Language.NL ? ',' : '.';
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        String plain = whole ? value.toBigInteger().toString() : value.toPlainString();
        int dot = plain.indexOf('.');
        String digits = dot < 0 ? plain : plain.substring(0, dot);
        StringBuilder text = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            text.insert(i, group);
        }
        return dot < 0
                ? text.toString()
                : text.append(point).append(plain, dot + 1, plain.length()).toString();
    }

    static String series(List<Argument> parts, Language language, String lastJoint) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                text.append(i == parts.size() - 1 ? lastJoint : ", ");
            }
            text.append(parts.get(i).in(language));
        }
        return text.toString();
    }

    static String listing(List<Argument> parts, Language language) {
        return String.join("; ", parts.stream().map(part -> part.in(language)).toList());
    }
}
