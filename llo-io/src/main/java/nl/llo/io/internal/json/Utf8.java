package nl.llo.io.internal.json;

/** Which bytes make a character of more than one byte. */
final class Utf8 {

    private Utf8() {}

    /** Gives how many bytes the character at a place has, 2 to 4, or 0 when they make none. */
    static int length(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        if (first < 0xC2 || first > 0xF4) {
            return 0;
        }
        int second = bytes[at + 1] & 0xFF;
        if (first < 0xE0) {
            return continues(bytes[at + 1]) ? 2 : 0;
        }
        // Not what fewer bytes could say, no half of a pair, nothing beyond the last character.
        int least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        if (second < least || second > most || !continues(bytes[at + 2])) {
            return 0;
        }
        if (first < 0xF0) {
            return 3;
        }
        return continues(bytes[at + 3]) ? 4 : 0;
    }

    private static boolean continues(byte b) {
        return (b & 0xC0) == 0x80;
    }
}
