package nl.llo.io.internal.convert;

import java.util.Map;
import nl.llo.io.internal.json.CanonicalWriter;

/** Writes a partner's JSON on one line: spaces between tokens are lost, the characters of texts and numbers are not. */
final class RawJson {

    private final StringBuilder out = new StringBuilder();

    private RawJson() {}

    static String of(JsonValue value) {
        RawJson json = new RawJson();
        json.write(value);
        return json.out.toString();
    }

    private void write(JsonValue value) {
        switch (value.kind()) {
            case OBJECT_START -> writeMembers(value.members());
            case LIST_START -> {
                String separator = "[";
                for (JsonValue item : value.items()) {
                    out.append(separator);
                    write(item);
                    separator = ",";
                }
                out.append(value.items().isEmpty() ? "[]" : "]");
            }
            case TEXT -> quote(value.text());
            case NUMBER -> out.append(value.text());
            case TRUE -> out.append("true");
            case FALSE -> out.append("false");
            default -> out.append("null");
        }
    }

    private void writeMembers(Map<String, JsonValue> members) {
        String separator = "{";
        for (Map.Entry<String, JsonValue> member : members.entrySet()) {
            out.append(separator);
            quote(member.getKey());
            out.append(':');
            write(member.getValue());
            separator = ",";
        }
        out.append(members.isEmpty() ? "{}" : "}");
    }

    private void quote(String text) {
        CanonicalWriter.compact(out).text(text);
    }
}
