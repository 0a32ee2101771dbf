package nl.llo.io.finding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.llo.model.text.Language;
import nl.llo.model.text.LocalizedText;

/**
 * One statement about one place in the data. Immutable.
 *
 * <p>The code and the arguments are for programs, the message and the hint for people; scripts should not parse the
 * message, which may be worded better in a later version.
 */
public final class Finding {

    private final FindingCode code;
    private final Location location;
    private final Map<String, Object> arguments;

    private Finding(FindingCode code, Location location, Map<String, Object> arguments) {
        this.code = code;
        this.location = location;
        this.arguments = arguments;
    }

    /**
     * Makes a finding.
     *
     * @param code what was found
     * @param location where
     * @param arguments what the code's message mentions, by name: texts, numbers, or {@link Phrase}s and
     *     {@link nl.llo.model.text.LocalizedText}s for words that differ per language; never a value of a profile
     * @return the finding
     */
    public static Finding of(FindingCode code, Location location, Map<String, ?> arguments) {
        return new Finding(
                Objects.requireNonNull(code),
                Objects.requireNonNull(location),
                Collections.unmodifiableMap(new TreeMap<>(arguments)));
    }

    /**
     * Gives the same statement about another place, for data that was made of other data.
     *
     * @param place where it was really found
     * @return a finding that differs in its location alone
     */
    public Finding at(Location place) {
        return new Finding(code, Objects.requireNonNull(place), arguments);
    }

    /**
     * Gets what was found.
     *
     * @return the code
     */
    public FindingCode getCode() {
        return code;
    }

    /**
     * Gets how much it weighs.
     *
     * @return the severity of the code
     */
    public Severity getSeverity() {
        return code.getSeverity();
    }

    /**
     * Gets where it was found.
     *
     * @return the location of the first character that is wrong
     */
    public Location getLocation() {
        return location;
    }

    /**
     * Gets what the message mentions, in a form that is the same in every language.
     *
     * @return the arguments by name; a word that differs per language is given as the name of its {@link Phrase}, a sentence
     *     in Dutch
     */
    public Map<String, String> getArguments() {
        Map<String, String> texts = new LinkedHashMap<>();
        arguments.forEach((name, value) ->
                texts.put(name, value instanceof LocalizedText text ? text.getNl() : value.toString()));
        return Collections.unmodifiableMap(texts);
    }

    /**
     * Says what is the matter.
     *
     * @param language the language to say it in
     * @return one sentence
     */
    public String getMessage(Language language) {
        return Templates.of(language).message(code, arguments);
    }

    /**
     * Says what to do about it.
     *
     * @param language the language to say it in
     * @return one sentence or two
     */
    public String getHint(Language language) {
        return Templates.of(language).hint(code, arguments);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Finding that
                && code == that.code
                && location.equals(that.location)
                && arguments.equals(that.arguments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, location, arguments);
    }

    /**
     * Gives the finding on one line, in English.
     *
     * @return location, severity, code and message
     */
    @Override
    public String toString() {
        return location + " " + getSeverity() + " " + code + ": " + getMessage(Language.EN);
    }
}
