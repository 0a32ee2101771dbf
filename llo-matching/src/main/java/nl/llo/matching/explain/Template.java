package nl.llo.matching.explain;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.llo.model.text.Language;
import nl.llo.model.text.LocalizedText;

/**
 * A sentence or phrase with places for named arguments, in both languages.
 *
 * <p>{@code {name}} is filled by the argument of that name. A part in square brackets stands only when its arguments are
 * there; of several such parts in a row the first that stands loses its leading comma. Argument values are put in as they
 * are and never read as a template themselves.
 */
public final class Template {

    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]{1,40})\\}");

    private final LocalizedText text;

    private Template(LocalizedText text) {
        this.text = text;
    }

    /**
     * Makes a template.
     *
     * @param nl the Dutch text
     * @param en the English text
     * @return the template
     */
    public static Template of(String nl, String en) {
        return new Template(LocalizedText.of(nl, en));
    }

    /**
     * Writes the text with its places filled.
     *
     * @param language the language to write
     * @param arguments the values by name
     * @return the text
     * @throws IllegalArgumentException naming the argument that a part outside brackets lacks
     */
    public String fill(Language language, Map<String, Argument> arguments) {
        String template = text.in(language);
        StringBuilder filled = new StringBuilder();
        int at = 0;
        boolean firstOfRow = true;
        while (at < template.length()) {
            int open = template.indexOf('[', at);
            if (open != at) {
                int end = open < 0 ? template.length() : open;
                append(filled, template.substring(at, end), language, arguments);
                firstOfRow = true;
                at = end;
                continue;
            }
            int close = template.indexOf(']', open);
            String part = template.substring(open + 1, close);
            if (arguments.keySet().containsAll(names(part))) {
                append(filled, firstOfRow && part.startsWith(", ") ? part.substring(2) : part, language, arguments);
                firstOfRow = false;
            }
            at = close + 1;
        }
        return filled.toString();
    }

    /**
     * Lists the names of the arguments that the text of a language has a place for.
     *
     * @param language the language
     * @return the names in alphabetical order
     */
    public SortedSet<String> listNames(Language language) {
        return names(text.in(language));
    }

    private static SortedSet<String> names(String part) {
        SortedSet<String> names = new TreeSet<>();
        Matcher matcher = NAME.matcher(part);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private static void append(StringBuilder filled, String part, Language language, Map<String, Argument> arguments) {
        Matcher matcher = NAME.matcher(part);
        int at = 0;
        while (matcher.find()) {
            Argument argument = arguments.get(matcher.group(1));
            if (argument == null) {
                throw new IllegalArgumentException("no argument " + matcher.group(1));
            }
            filled.append(part, at, matcher.start()).append(argument.in(language));
            at = matcher.end();
        }
        filled.append(part, at, part.length());
    }
}
