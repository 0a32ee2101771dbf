package nl.llo.model.region;

/** Checks the form of codes by hand: the loader reads tens of thousands of them and a pattern would dominate it. */
final class CodeText {

    private CodeText() {}

    static boolean isPrefixAndDigits(String text, String prefix, int digits) {
        return text.length() == prefix.length() + digits && text.startsWith(prefix) && areDigits(text, prefix.length());
    }

    private static boolean areDigits(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }
}
