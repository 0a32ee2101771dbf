package nl.llo.io.internal.convert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.llo.io.internal.json.Token;
import nl.llo.io.internal.json.TokenReader;
import org.jspecify.annotations.Nullable;

/**
 * A value of a partner's JSON, with its place.
 *
 * @param kind the token with which it begins
 * @param text the characters of a text or number
 * @param position where it begins
 * @param members what stands in an object
 * @param items what stands in a list
 */
record JsonValue(Token kind, String text, long position, Map<String, JsonValue> members, List<JsonValue> items) {

    /** Hears of a key that stands twice in one object. */
    interface Duplicates {
        void found(long position);
    }

    /** Reads the value at whose first token a reader stands. */
    static JsonValue read(TokenReader in, Duplicates duplicates) {
        Token kind = in.current();
        long position = in.position();
        Map<String, JsonValue> members = Map.of();
        List<JsonValue> items = List.of();
        String text = "";
        if (kind == Token.OBJECT_START) {
            members = readMembers(in, duplicates);
        } else if (kind == Token.LIST_START) {
            items = new ArrayList<>();
            while (in.next() != Token.LIST_END) {
                items.add(read(in, duplicates));
            }
        } else if (kind == Token.TEXT || kind == Token.NUMBER) {
            text = in.text();
        }
        return new JsonValue(kind, text, position, members, items);
    }

    /** Reads over the value at whose first token a reader stands, however large it is. */
    static void skip(TokenReader in) {
        int open = 0;
        for (Token token = in.current(); ; token = in.next()) {
            if (token == Token.OBJECT_START || token == Token.LIST_START) {
                open++;
            } else if (token == Token.OBJECT_END || token == Token.LIST_END) {
                open--;
            }
            if (open == 0) {
                return;
            }
        }
    }

    private static Map<String, JsonValue> readMembers(TokenReader in, Duplicates duplicates) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        while (in.next() != Token.OBJECT_END) {
            String name = in.text();
            long place = in.position();
            in.next();
            if (members.put(name, read(in, duplicates)) != null) {
                duplicates.found(place);
            }
        }
        return members;
    }

    boolean isObject() {
        return kind == Token.OBJECT_START;
    }

    boolean isList() {
        return kind == Token.LIST_START;
    }

    boolean isNull() {
        return kind == Token.NULL;
    }

    /** Gives a single value as a text; null for objects, lists and null. */
    @Nullable
    String scalar() {
        return switch (kind) {
            case TEXT, NUMBER -> text;
            case TRUE -> "true";
            case FALSE -> "false";
            default -> null;
        };
    }
}
