package nl.llo.io.internal.codec;

/** Prepares text from a file to be repeated in a message: short, and without characters that could mislead. */
final class Echo {

    private static final int MAX = 60;

    private Echo() {}

    static String of(String text) {
        int end = Math.min(text.length(), MAX);
        StringBuilder echo = new StringBuilder(end + 1);
        for (int i = 0; i < end; ) {
            int c = text.codePointAt(i);
            echo.appendCodePoint(Characters.isPlain(c) ? c : '\uFFFD');
            i += Character.charCount(c);
        }
        return end < text.length() ? echo.append('…').toString() : echo.toString();
    }

    /** Tells if a text can be repeated unchanged. */
    static boolean isSafe(String text) {
        return text.length() <= MAX && text.codePoints().allMatch(Characters::isPlain);
    }
}
