package nl.llo.io.internal.codec;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.llo.io.finding.Phrase;
import nl.llo.io.internal.json.Token;

/** The arguments of reports. What stands in data about persons is never one of them. */
final class Refusals {

    private Refusals() {}

    /** The current token begins a value of another type than the one expected. */
    static Map<String, Object> type(Decoder in, Phrase expected) {
        return Map.of("expected", expected, "found", phrase(in.token(), in.isPersonal()));
    }

    private static Phrase phrase(Token token, boolean personal) {
        return switch (token) {
            case OBJECT_START, OBJECT_END, NAME -> Phrase.OBJECT;
            case LIST_START, LIST_END -> Phrase.LIST;
            case TEXT -> Phrase.TEXT;
            case NUMBER -> Phrase.NUMBER;
            case TRUE -> personal ? Phrase.TRUE_OR_FALSE : Phrase.TRUE;
            case FALSE -> personal ? Phrase.TRUE_OR_FALSE : Phrase.FALSE;
            case NULL, NONE -> Phrase.NULL;
        };
    }

    /** A text is none of the words that may stand there. */
    static Map<String, Object> choice(Decoder in, String text, Collection<String> allowed) {
        Map<String, Object> arguments = new HashMap<>(in.echo("value", text));
        arguments.put("allowed", String.join(", ", allowed));
        String nearest = in.isPersonal() ? null : Nearest.to(text, allowed);
        if (nearest != null) {
            arguments.put("nearest", nearest);
        }
        return arguments;
    }

    /** A type has no property of a name. The nearest name is one of the format's own, so it may always be told. */
    static Map<String, Object> unknown(Decoder in, Described type, String name) {
        List<String> known = names(type);
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("type", type.name());
        arguments.put("allowed", String.join(", ", known));
        if (in.mayTell(name)) {
            arguments.put("name", name);
        }
        String nearest = Nearest.to(name, known);
        if (nearest != null) {
            arguments.put("nearest", nearest);
        }
        return arguments;
    }

    /** An object that must have exactly one of the names of its type has none or several. */
    static Map<String, Object> oneKey(Described type) {
        return Map.of("type", type.name(), "allowed", String.join(", ", names(type)));
    }

    private static List<String> names(Described type) {
        return type.properties().stream().map(Described.Property::name).toList();
    }
}
