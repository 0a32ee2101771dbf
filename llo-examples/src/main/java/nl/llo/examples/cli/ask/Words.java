package nl.llo.examples.cli.ask;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.llo.model.text.LocalizedText;

/** Understands words and numbers as people type them. */
final class Words {

    private static final Set<String> YES = Set.of("ja", "j", "yes", "y", "true");
    private static final Set<String> NO = Set.of("nee", "n", "no", "false");
    private static final Set<String> NONE = Set.of("geen", "none", "niets", "nothing");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DUTCH = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Pattern NUMBER = Pattern.compile("€? ?(\\d{1,12})([.,](\\d{1,2}))?");

    private Words() {}

    static Optional<Boolean> yesOrNo(String text) {
        if (YES.contains(text)) {
            return Optional.of(true);
        }
        return NO.contains(text) ? Optional.of(false) : Optional.empty();
    }

    static Optional<LocalDate> date(String text) {
        Matcher iso = ISO.matcher(text);
        Matcher dutch = DUTCH.matcher(text);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        return dutch.matches() ? date(dutch.group(3), dutch.group(2), dutch.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A whole number, or one with one or two decimals after a comma or a point. */
    static Optional<BigDecimal> number(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            return Optional.empty();
        }
        String decimals = number.group(3) == null ? "" : "." + number.group(3);
        return Optional.of(new BigDecimal(number.group(1) + decimals));
    }

    /** A constant by its code, or by its name in either language. */
    static <E extends Enum<E>> Optional<E> constant(String text, List<E> all, Function<E, LocalizedText> name) {
        String wanted = text.strip();
        return all.stream()
                .filter(one -> plain(one.name()).equals(plain(wanted))
                        || plain(name.apply(one).getNl()).equals(plain(wanted))
                        || plain(name.apply(one).getEn().orElse("")).equals(plain(wanted)))
                .findFirst();
    }

    /** Constants with commas between them; the word for none is none. Absent when one of them is not understood. */
    static <E extends Enum<E>> Optional<List<E>> constants(String text, List<E> all, Function<E, LocalizedText> name) {
        if (NONE.contains(text)) {
            return Optional.of(List.of());
        }
        List<Optional<E>> found = Arrays.stream(text.split(","))
                .map(part -> constant(part, all, name))
                .toList();
        return found.stream().allMatch(Optional::isPresent)
                ? Optional.of(found.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
