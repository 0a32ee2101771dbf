package nl.llo.io.internal.schema;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.llo.io.internal.json.TokenWriter;

/** JSON as maps, lists, texts, numbers and booleans. */
final class Json {

    private Json() {}

    /** Makes an object; its properties keep their order. */
    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    static void write(Object value, TokenWriter out) {
        if (value instanceof Map<?, ?> object) {
            out.startObject();
            object.forEach((name, part) -> {
                out.name((String) name);
                write(part, out);
            });
            out.endObject();
        } else if (value instanceof List<?> list) {
            out.startList();
            list.forEach(part -> write(part, out));
            out.endList();
        } else if (value instanceof Boolean bool) {
            out.bool(bool);
        } else if (value instanceof Number number) {
            out.number(new BigDecimal(number.toString()));
        } else {
            out.text((String) value);
        }
    }
}
