package nl.llo.io.internal.convert;

import java.text.Normalizer;
import java.util.Locale;
import nl.llo.io.internal.mapping.Field;

/** Cuts and makes up the text of a value. */
final class TextShaper {

    private static final int MAX_SLUG = 80;

    private TextShaper() {}

    static String shape(String text, Field.TextOptions options) {
        String shaped = options.take() > 0 ? take(text, options.take()) : text;
        if (options.digits() > shaped.length() && shaped.chars().allMatch(c -> c >= '0' && c <= '9')) {
            shaped = "0".repeat(options.digits() - shaped.length()) + shaped;
        }
        shaped = options.prefix() + shaped;
        return options.slug() ? slug(shaped) : shaped;
    }

    static String take(String text, int characters) {
        int end = text.codePointCount(0, text.length()) <= characters
                ? text.length()
                : text.offsetByCodePoints(0, characters);
        return text.substring(0, end);
    }

    /** Makes an id of a name: letters without accents, in lower case; everything else a hyphen. */
    private static String slug(String text) {
        StringBuilder slug = new StringBuilder();
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        boolean gap = false;
        for (int i = 0; i < plain.length() && slug.length() < MAX_SLUG; i++) {
            char c = plain.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                if (gap && !slug.isEmpty() && slug.length() < MAX_SLUG - 1) {
                    slug.append('-');
                }
                slug.append(c);
                gap = false;
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                gap = true;
            }
        }
        return slug.toString();
    }
}
