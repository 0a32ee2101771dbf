package nl.llo.io.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import nl.llo.io.internal.codec.Described;
import nl.llo.io.internal.codec.Shape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A place in a sound document at which a text stands.
 *
 * @param kind which text of the format it is: the type, the property, and whether it is the key of a map
 * @param document the sound document
 * @param steps the way to the text: names and indexes
 * @param key whether it is the last name itself
 */
record TextPlace(String kind, JsonNode document, List<String> steps, boolean key) {

    /** Another value for the same place, in a copy of the document; texts are written by Jackson, not by the library. */
    String with(String text) {
        JsonNode copy = document.deepCopy();
        JsonNode parent = copy;
        for (String step : steps.subList(0, steps.size() - 1)) {
            parent = child(parent, step);
        }
        String last = steps.get(steps.size() - 1);
        if (parent.isArray()) {
            parent.asArray().set(Integer.parseInt(last), text);
        } else if (key) {
            JsonNode value = parent.asObject().remove(last);
            parent.asObject().set(text, value);
        } else {
            parent.asObject().put(last, text);
        }
        return JsonMapper.shared().writeValueAsString(copy);
    }

    private static JsonNode child(JsonNode parent, String step) {
        return parent.isArray() ? parent.get(Integer.parseInt(step)) : parent.get(step);
    }

    /** Finds a place of each kind, in the smallest of the documents that has one. */
    static List<TextPlace> in(Shape shape, List<String> documents) {
        Map<String, TextPlace> found = new TreeMap<>();
        documents.stream()
                .sorted((one, other) -> Integer.compare(one.length(), other.length()))
                .map(JsonMapper.shared()::readTree)
                .forEach(document -> new Search(document, found).value(shape, document, "", List.of()));
        return List.copyOf(found.values());
    }

    /** Lists every kind of text that a shape can hold. */
    static Set<String> kinds(Shape shape) {
        Set<String> kinds = new TreeSet<>();
        kinds(shape, "", kinds, new TreeSet<>());
        return kinds;
    }

    private static void kinds(Shape shape, String at, Set<String> kinds, Set<String> seen) {
        if (isText(shape)) {
            kinds.add(at);
        } else if (shape instanceof Shape.Sequence list) {
            kinds(list.item(), at, kinds, seen);
        } else if (shape instanceof Shape.Entries entries) {
            kinds.add(at + " (key)");
            kinds(entries.value(), at, kinds, seen);
        } else if (shape instanceof Shape.OneOf several) {
            several.shapes().forEach(one -> kinds(one, at, kinds, seen));
        } else if (shape instanceof Shape.Ref ref && seen.add(ref.type().name())) {
            for (Described.Property property : ref.type().properties()) {
                kinds(property.shape(), ref.type().name() + "." + property.name(), kinds, seen);
            }
        }
    }

    private static boolean isText(Shape shape) {
        return shape instanceof Shape.Text
                || shape instanceof Shape.Form
                || shape instanceof Shape.Choice
                || shape instanceof Shape.Date;
    }

    private record Search(JsonNode document, Map<String, TextPlace> found) {

        void value(Shape shape, JsonNode value, String at, List<String> steps) {
            if (isText(shape)) {
                if (value.isString()) {
                    add(at, steps, false);
                }
            } else if (shape instanceof Shape.Sequence list && value.isArray()) {
                for (int i = 0; i < value.size(); i++) {
                    value(list.item(), value.get(i), at, join(steps, Integer.toString(i)));
                }
            } else if (shape instanceof Shape.Entries entries && value.isObject()) {
                for (Map.Entry<String, JsonNode> entry : value.properties()) {
                    add(at + " (key)", join(steps, entry.getKey()), true);
                    value(entries.value(), entry.getValue(), at, join(steps, entry.getKey()));
                }
            } else if (shape instanceof Shape.OneOf several) {
                several.shapes().forEach(one -> value(one, value, at, steps));
            } else if (shape instanceof Shape.Ref ref && value.isObject()) {
                for (Described.Property property : ref.type().properties()) {
                    if (value.has(property.name())) {
                        value(
                                property.shape(),
                                value.get(property.name()),
                                ref.type().name() + "." + property.name(),
                                join(steps, property.name()));
                    }
                }
            }
        }

        private void add(String kind, List<String> steps, boolean key) {
            found.putIfAbsent(kind, new TextPlace(kind, document, steps, key));
        }

        private static List<String> join(List<String> steps, String next) {
            List<String> joined = new ArrayList<>(steps);
            joined.add(next);
            return List.copyOf(joined);
        }
    }

    @Override
    public String toString() {
        return kind;
    }

    /** Calls often enough for every kind of text to occur. */
    static List<String> several(int count, Supplier<String> documents) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(documents.get());
        }
        return all;
    }
}
