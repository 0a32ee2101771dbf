package nl.llo.model.id;

/** Checks the forms that ids may have. */
public final class Ids {
    /** The longest id that is accepted, in characters. */
    public static final int MAX_LENGTH = 80;

    private Ids() {}

    /**
     * Gives the text back when it is lower-case words of letters and digits joined by single hyphens.
     *
     * @param what names the kind of id in the message
     * @throws IllegalArgumentException when the text has another form or is too long; the text itself is not repeated
     */
    public static String requireSlug(String text, String what) {
        if (!isSlug(text)) {
            throw new IllegalArgumentException(
                    what + " must be lower-case letters and digits joined by hyphens, at most " + MAX_LENGTH
                            + " characters");
        }
        return text;
    }

    /** True when {@link #requireSlug} would accept the text. */
    public static boolean isSlug(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return false;
        }
        boolean hyphenAllowed = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                hyphenAllowed = true;
            } else if (c == '-' && hyphenAllowed) {
                hyphenAllowed = false;
            } else {
                return false;
            }
        }
        return hyphenAllowed;
    }
}
