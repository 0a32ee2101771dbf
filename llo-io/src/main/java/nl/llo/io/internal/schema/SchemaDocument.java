package nl.llo.io.internal.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.llo.io.internal.codec.Described;
import nl.llo.io.internal.codec.Shape;
import nl.llo.io.internal.codec.UnionCodec;
import org.jspecify.annotations.Nullable;

/** Makes one schema. Every type that has a name is defined once, under that name. */
final class SchemaDocument {

    private static final String DEFINITIONS = "#/$defs/";

    private final Map<String, Class<?>> records;
    private final Map<String, Map<String, Object>> definitions = new TreeMap<>();

    /**
     * Starts a schema.
     *
     * @param records the types of the model whose name in a document is known, for those that stand in no other record
     */
    SchemaDocument(Map<String, Class<?>> records) {
        this.records = records;
    }

    /** Makes the schema of a document. */
    Map<String, Object> make(String id, String title, String description, Shape shape) {
        Map<String, Object> schema = Json.object(
                "$schema",
                "https://json-schema.org/draft/2020-12/schema",
                "$id",
                id,
                "title",
                title,
                "description",
                description);
        schema.putAll(value(shape, ModelPlace.UNKNOWN));
        schema.put("$defs", definitions);
        return schema;
    }

    private Map<String, Object> value(Shape shape, ModelPlace place) {
        if (shape instanceof Shape.Text text) {
            return text(text, place.facets());
        }
        if (shape instanceof Shape.Numeric number) {
            return number(number, place.facets());
        }
        if (shape instanceof Shape.Sequence list) {
            return list(list, place);
        }
        if (shape instanceof Shape.Entries entries) {
            return Json.object(
                    "type", "object",
                    "propertyNames", value(entries.key(), place.part(0)),
                    "additionalProperties", value(entries.value(), place.part(1)));
        }
        if (shape instanceof Shape.OneOf union) {
            return Json.object(
                    "anyOf",
                    union.shapes().stream().map(part -> value(part, place)).toList());
        }
        if (shape instanceof Shape.Ref ref) {
            return reference(ref.type(), place.type());
        }
        return simple(shape);
    }

    private Map<String, Object> simple(Shape shape) {
        if (shape instanceof Shape.Form form) {
            return Json.object("type", "string", "pattern", whole(form.pattern()), "maxLength", form.max());
        }
        if (shape instanceof Shape.Choice choice) {
            return choice(choice);
        }
        if (shape instanceof Shape.Date) {
            return Json.object("type", "string", "format", "date", "pattern", "^(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}$");
        }
        if (shape instanceof Shape.Flag flag) {
            return flag.onlyTrue() ? Json.object("const", true) : Json.object("type", "boolean");
        }
        throw new IllegalStateException("No schema for " + shape);
    }

    /** In some languages, Java among them, a dollar sign also matches before a line feed that ends the text. */
    private static String whole(String pattern) {
        return "^(?:" + pattern + ")$(?!\\n)";
    }

    private Map<String, Object> choice(Shape.Choice choice) {
        if (choice.words().size() == 1) {
            return Json.object("const", choice.words().get(0));
        }
        definitions.computeIfAbsent(choice.name(), name -> Json.object("type", "string", "enum", choice.words()));
        return Json.object("$ref", DEFINITIONS + choice.name());
    }

    private Map<String, Object> text(Shape.Text text, Facets facets) {
        String name = text.lines() ? Texts.LINES : Texts.LINE;
        definitions.computeIfAbsent(name, any -> text.lines() ? Texts.lines() : Texts.line());
        Map<String, Object> schema = Json.object("$ref", DEFINITIONS + name, "maxLength", facets.maxLength(text.max()));
        if (facets.isFilled()) {
            schema.put("pattern", Texts.FILLED);
        }
        return schema;
    }

    private static Map<String, Object> number(Shape.Numeric number, Facets facets) {
        int decimals = facets.decimals(number.decimals());
        Map<String, Object> schema = Json.object("type", decimals == 0 ? "integer" : "number");
        schema.put("minimum", facets.min(number.min()));
        schema.put("maximum", facets.max(number.max()));
        if (decimals > 0) {
            schema.put("multipleOf", BigDecimal.ONE.movePointLeft(decimals));
        }
        return schema;
    }

    private Map<String, Object> list(Shape.Sequence list, ModelPlace place) {
        Map<String, Object> schema = Json.object("type", "array", "items", value(list.item(), place.part(0)));
        if (place.facets().isNotEmpty()) {
            schema.put("minItems", 1);
        }
        if (list.distinct()) {
            schema.put("uniqueItems", true);
        }
        return schema;
    }

    private Map<String, Object> reference(Described described, @Nullable Class<?> place) {
        String name = described.name();
        if (!definitions.containsKey(name)) {
            Class<?> type = place == null ? records.get(name) : place;
            Map<String, Object> definition = new LinkedHashMap<>();
            definitions.put(name, definition); // first, because a type can be a part of itself
            define(described, type, definition);
        }
        return Json.object("$ref", DEFINITIONS + name);
    }

    private void define(Described described, @Nullable Class<?> type, Map<String, Object> schema) {
        List<String> required = new ArrayList<>();
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Described.Property property : described.properties()) {
            ModelPlace place = place(described, type, property);
            properties.put(property.name(), property(property, place));
            boolean isNeeded = property.required() || place.facets().isNotEmpty();
            if (isNeeded && !described.isUnion()) {
                required.add(property.name());
            }
        }
        schema.put("title", described.name());
        schema.put("description", described.description());
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
        if (described.isUnion()) {
            schema.put("minProperties", 1);
            schema.put("maxProperties", 1);
        }
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        if (type != null) {
            TypeRules.add(described, type, schema);
        }
    }

    private static ModelPlace place(Described described, @Nullable Class<?> type, Described.Property property) {
        if (described instanceof UnionCodec<?> union) {
            Class<?> form = union.form(property.name());
            boolean isItself = property.shape() instanceof Shape.Ref ref
                    && ref.type().name().equals(form.getSimpleName());
            return isItself ? ModelPlace.of(form) : ModelPlace.onlyProperty(form);
        }
        return ModelPlace.property(type, property.name());
    }

    private Map<String, Object> property(Described.Property property, ModelPlace place) {
        Map<String, Object> schema = Json.object("description", property.description());
        schema.putAll(value(property.shape(), place));
        Object absence = absence(property);
        if (absence != null && !place.facets().isNotEmpty()) {
            schema.put("default", absence);
        }
        return schema;
    }

    private static @Nullable Object absence(Described.Property property) {
        String absence = property.absence();
        if (absence == null) {
            return null;
        }
        if (property.shape() instanceof Shape.Sequence) {
            return List.of();
        }
        if (property.shape() instanceof Shape.Entries) {
            return Map.of();
        }
        return property.shape() instanceof Shape.Flag ? (Object) Boolean.valueOf(absence) : absence;
    }
}
