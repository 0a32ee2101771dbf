package nl.llo.matching.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.llo.model.money.Money;
import nl.llo.model.text.Language;
import nl.llo.model.text.LocalizedText;

/**
 * A value that fills a place in the text of a {@link Reason}: something of the rule, never of the person.
 *
 * <p>Each kind keeps the value as data and knows how it reads in a language.
 */
public sealed interface Argument {

    /**
     * Writes the value as a person reads it.
     *
     * @param language the language to write
     * @return the value in words or figures
     */
    String in(Language language);

    /**
     * A text that exists in the languages itself, such as the name of a group.
     *
     * @param text the text
     */
    record Words(LocalizedText text) implements Argument {
        @Override
        public String in(Language language) {
            return text.in(language);
        }
    }

    /**
     * An id or code, shown as it is because nothing names it better.
     *
     * @param code the bare id
     */
    record Code(String code) implements Argument {
        @Override
        public String in(Language language) {
            return code;
        }
    }

    /**
     * A bare number.
     *
     * @param value the number
     */
    record Count(int value) implements Argument {
        @Override
        public String in(Language language) {
            return Integer.toString(value);
        }
    }

    /**
     * A number of something, such as months.
     *
     * @param value how many
     * @param unit of what
     */
    record Quantity(BigDecimal value, Unit unit) implements Argument {
        @Override
        public String in(Language language) {
            return Figures.number(value, language) + " " + unit.in(language, value);
        }
    }

    /**
     * An amount of euros.
     *
     * @param money the amount
     */
    record Amount(Money money) implements Argument {
        @Override
        public String in(Language language) {
            return Figures.euros(money, language);
        }
    }

    /**
     * A date.
     *
     * @param date the date
     */
    record Day(LocalDate date) implements Argument {
        @Override
        public String in(Language language) {
            return Figures.day(date, language);
        }
    }

    /**
     * Several values of which one is enough: a, b or c.
     *
     * @param parts the values, in the order in which they are named
     */
    record OneOf(List<Argument> parts) implements Argument {
        /** Takes a copy of the list. */
        public OneOf {
            parts = List.copyOf(parts);
        }

        @Override
        public String in(Language language) {
            return Figures.series(parts, language, language == Language.NL ? " of " : " or ");
        }
    }

    /**
     * Several values together: a, b and c.
     *
     * @param parts the values, in the order in which they are named
     */
    record Series(List<Argument> parts) implements Argument {
        /** Takes a copy of the list. */
        public Series {
            parts = List.copyOf(parts);
        }

        @Override
        public String in(Language language) {
            return Figures.series(parts, language, language == Language.NL ? " en " : " and ");
        }
    }

    /**
     * Several phrases that may hold a comma themselves: a; b; c.
     *
     * @param parts the phrases, in the order in which they are named
     */
    record Listing(List<Argument> parts) implements Argument {
        /** Takes a copy of the list. */
        public Listing {
            parts = List.copyOf(parts);
        }

        @Override
        public String in(Language language) {
            return Figures.listing(parts, language);
        }
    }

    /**
     * A reason inside a reason.
     *
     * @param reason the inner one
     */
    record Phrase(Reason reason) implements Argument {
        @Override
        public String in(Language language) {
            return reason.in(language);
        }
    }
}
