package nl.llo.io.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import nl.llo.model.text.Language;
import nl.llo.model.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of one language, read once from {@code findings_nl.properties} or {@code findings_en.properties}.
 *
 * <p>A code has {@code CODE.message} and {@code CODE.hint}. A sentence that ends in {@code .with-NAME} is used instead
 * when the finding has an argument of that name: a wrong value is named in a catalogue but not in a profile.
 */
final class Templates {

    private static final String VARIANT = ".with-";

    private final Language language;
    private final Properties sentences;

    private Templates(Language language, Properties sentences) {
        this.language = language;
        this.sentences = sentences;
    }

    static Templates of(Language language) {
        return switch (language) {
            case NL -> Dutch.TEMPLATES;
            case EN -> English.TEMPLATES;
        };
    }

    String message(FindingCode code, Map<String, Object> arguments) {
        return fill(choose(code + ".message", arguments), arguments);
    }

    String hint(FindingCode code, Map<String, Object> arguments) {
        return fill(choose(code + ".hint", arguments), arguments);
    }

    Set<String> keys() {
        return sentences.stringPropertyNames();
    }

    String get(String key) {
        String sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new IllegalStateException("No sentence for " + key);
        }
        return sentence;
    }

    private String choose(String key, Map<String, Object> arguments) {
        for (String name : arguments.keySet()) {
            String variant = sentences.getProperty(key + VARIANT + name);
            if (variant != null) {
                return variant;
            }
        }
        return get(key);
    }

    private String fill(String sentence, Map<String, Object> arguments) {
        StringBuilder filled = new StringBuilder(sentence.length() + 40);
        int from = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', from)) {
            int close = sentence.indexOf('}', open);
            filled.append(sentence, from, open).append(word(arguments.get(sentence.substring(open + 1, close))));
            from = close + 1;
        }
        return filled.append(sentence, from, sentence.length()).toString();
    }

    private String word(@Nullable Object argument) {
        if (argument instanceof LocalizedText text) {
            return text.in(language);
        }
        return argument instanceof Phrase phrase ? get("phrase." + phrase) : String.valueOf(argument);
    }

    private static Templates load(Language language, String name) {
        try (InputStream in = Templates.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The library's own resource " + name + " is missing");
            }
            Properties sentences = new Properties();
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            sentences.load(reader);
            return new Templates(language, sentences);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Dutch {
        static final Templates TEMPLATES = load(Language.NL, "findings_nl.properties");
    }

    private static final class English {
        static final Templates TEMPLATES = load(Language.EN, "findings_en.properties");
    }
}
