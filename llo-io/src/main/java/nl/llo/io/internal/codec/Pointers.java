package nl.llo.io.internal.codec;

/** Writes JSON pointers (RFC 6901). */
final class Pointers {

    private Pointers() {}

    static void append(StringBuilder pointer, String name) {
        pointer.append('/');
        for (int i = 0; i < name.length(); i++) {
            switch (name.charAt(i)) {
                case '~' -> pointer.append("~0");
                case '/' -> pointer.append("~1");
                default -> pointer.append(name.charAt(i));
            }
        }
    }
}
