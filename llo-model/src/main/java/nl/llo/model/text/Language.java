package nl.llo.model.text;

import java.util.Locale;

/** A language in which the library can address people. */
public enum Language {
    /** Dutch, the language that every text has. */
    NL,
    /** English. */
    EN;

    /**
     * Finds the language with an ISO 639-1 code.
     *
     * @param code the code in lower case, such as {@code nl}
     * @return the language
     * @throws IllegalArgumentException if the library does not speak that language
     */
    public static Language parse(String code) {
        for (Language language : values()) {
            if (language.code().equals(code)) {
                return language;
            }
        }
        throw new IllegalArgumentException("Unknown language: " + code);
    }

    /**
     * Gives the ISO 639-1 code, which {@link #parse} reads.
     *
     * @return the code in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
