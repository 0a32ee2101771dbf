package nl.llo.io.internal.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import nl.llo.model.text.Language;

/** The page's own words, and the style and the script that it holds. */
final class Words {

    private static final Properties DUTCH = properties("page_nl.properties");
    private static final Properties ENGLISH = properties("page_en.properties");

    private Words() {}

    /** Gives a word by language. */
    static Function<Language, String> of(String key) {
        return language -> in(language, key);
    }

    static String in(Language language, String key) {
        Properties words = switch (language) {
            case NL -> DUTCH;
            case EN -> ENGLISH;
        };
        return Objects.requireNonNull(words.getProperty(key), key);
    }

    private static Properties properties(String name) {
        try (InputStream in = open(name)) {
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the text of a resource. */
    static String resource(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        InputStream in = Words.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("The library's own resource " + name + " is missing");
        }
        return in;
    }
}
