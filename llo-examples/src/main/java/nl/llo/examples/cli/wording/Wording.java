package nl.llo.examples.cli.wording;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import nl.llo.matching.explain.Argument;
import nl.llo.matching.explain.Labels;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.money.Money;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.text.Language;
import nl.llo.model.text.LocalizedText;
import nl.llo.model.time.Period;

/** The words of one language. */
public final class Wording {

    private final Language language;
    private final Properties texts = new Properties();

    private Wording(Language language) {
        this.language = language;
        String name = "wording_" + language.code() + ".properties";
        try (Reader reader =
                new InputStreamReader(Objects.requireNonNull(Wording.class.getResourceAsStream(name), name), UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a language. */
    public static Wording in(Language language) {
        return new Wording(language);
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /**
     * A text with its places filled.
     *
     * @param key the text's key
     * @param values what takes the place of {@code {0}}, {@code {1}} and so on
     */
    public String say(String key, Object... values) {
        String text = Objects.requireNonNull(texts.getProperty(key), key);
        StringBuilder filled = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            int close = text.indexOf('}', open);
            filled.append(text, at, open).append(values[Integer.parseInt(text.substring(open + 1, close))]);
            at = close + 1;
        }
        return filled.append(text, at, text.length()).toString();
    }

    /** A text of the catalogue. */
    public String say(LocalizedText text) {
        return text.in(language);
    }

    /** Whether something is so. */
    public String yesOrNo(boolean yes) {
        return say(yes ? "yes" : "no");
    }

    /** What a constant of the model is called. */
    public String name(Enum<?> constant) {
        if (constant instanceof EducationLevel level) {
            return say(Labels.of(level));
        }
        if (constant instanceof ApplicantKind kind) {
            return say(Labels.of(kind));
        }
        if (constant instanceof PlaceKind kind) {
            return say(Labels.of(kind));
        }
        return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** Constants of the model of which one is enough. */
    public String oneOf(List<? extends Enum<?>> constants) {
        return new Argument.OneOf(constants.stream()
                        .<Argument>map(constant -> new Argument.Code(name(constant)))
                        .toList())
                .in(language);
    }

    /** A day, written out. */
    public String day(LocalDate day) {
        return new Argument.Day(day).in(language);
    }

    /** An amount with its currency sign. */
    public String euros(Money money) {
        return new Argument.Amount(money).in(language);
    }

    /** A whole number. */
    public String number(int number) {
        String euros = euros(Money.of(BigDecimal.valueOf(number)));
        return euros.substring(euros.startsWith("€ ") ? 2 : 1);
    }

    /** A period, or that no source gives its ends. */
    public String period(Period period) {
        if (period.getFrom().isPresent() && period.getFrom().equals(period.getUntil())) {
            return say("period.on", day(period.getFrom().get()));
        }
        if (period.getFrom().isPresent() && period.getUntil().isPresent()) {
            return say(
                    "period.both",
                    day(period.getFrom().get()),
                    day(period.getUntil().get()));
        }
        return period.getFrom()
                .map(from -> say("period.from", day(from)))
                .or(() -> period.getUntil().map(until -> say("period.until", day(until))))
                .orElseGet(() -> say("period.open"));
    }
}
