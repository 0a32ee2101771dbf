package nl.llo.examples.cli.layout;

/** How many columns of a terminal a text takes: an accent that is stored apart takes none, a Chinese character two. */
final class DisplayWidth {

    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    static int of(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    private static boolean isWide(int codePoint) {
        return codePoint >= 0x1100
                && (codePoint <= 0x115F
                        || isIn(codePoint, 0x2E80, 0xA4CF)
                        || isIn(codePoint, 0xAC00, 0xD7A3)
                        || isIn(codePoint, 0xF900, 0xFAFF)
                        || isIn(codePoint, 0xFE30, 0xFE6F)
                        || isIn(codePoint, 0xFF00, 0xFF60)
                        || isIn(codePoint, 0xFFE0, 0xFFE6)
                        || isIn(codePoint, 0x1F300, 0x1F64F)
                        || isIn(codePoint, 0x1F900, 0x1F9FF)
                        || isIn(codePoint, 0x20000, 0x3FFFD));
    }

    private static boolean isIn(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }
}
