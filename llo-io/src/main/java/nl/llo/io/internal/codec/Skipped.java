package nl.llo.io.internal.codec;

import java.util.HashSet;
import java.util.Set;
import nl.llo.io.internal.json.Token;

/** Values that are read over, because nothing in the format asks for them. */
final class Skipped {

    private Skipped() {}

    /** Reads over the value at the current token. */
    static void skip(Decoder in) {
        switch (in.token()) {
            case OBJECT_START -> skipObject(in);
            case LIST_START -> skipList(in);
            default -> {}
        }
    }

    private static void skipList(Decoder in) {
        for (int index = 0; in.next() != Token.LIST_END; index++) {
            in.enter(index);
            skip(in);
            in.leave();
        }
    }

    private static void skipObject(Decoder in) {
        Set<String> names = new HashSet<>();
        while (in.next() != Token.OBJECT_END) {
            Names.checkRepeated(in, names, in.text());
            skipProperty(in, in.text());
        }
    }

    /** Reads over the value of the property whose name is the current token. */
    static void skipProperty(Decoder in, String name) {
        in.next();
        in.enterKey(name);
        skip(in);
        in.leave();
    }
}
