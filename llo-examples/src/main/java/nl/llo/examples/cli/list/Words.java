package nl.llo.examples.cli.list;

import java.util.Locale;

/** Constants as a user types them. */
public final class Words {

    private Words() {}

    /** {@code national-scheme} for {@code NATIONAL_SCHEME}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
