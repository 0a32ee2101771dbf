package nl.llo.io.internal.mapping;

import java.util.ArrayList;
import java.util.List;

/**
 * A JSON pointer, cut into its steps. In a pointer into a partner's data the step {@code *} stands for every item of a list.
 *
 * @param text the pointer as it was written
 * @param steps the names and indexes
 */
public record Pointer(String text, List<String> steps) {

    /** Every item of a list. */
    public static final String EACH = "*";

    /** The whole. */
    public static final Pointer ROOT = new Pointer("", List.of());

    /**
     * Makes a pointer of its text.
     *
     * @throws IllegalArgumentException if the text is neither empty nor begins with a slash
     */
    public static Pointer of(String text) {
        if (text.isEmpty()) {
            return ROOT;
        }
        if (text.charAt(0) != '/') {
            throw new IllegalArgumentException("a pointer begins with a slash");
        }
        List<String> steps = new ArrayList<>();
        for (String step : text.substring(1).split("/", -1)) {
            steps.add(step.replace("~1", "/").replace("~0", "~"));
        }
        return new Pointer(text, List.copyOf(steps));
    }

    @Override
    public String toString() {
        return text;
    }
}
