package nl.llo.io.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.llo.io.internal.codec.ObjectCodec;
import nl.llo.io.internal.codec.Values;
import org.junit.jupiter.api.Test;

class SchemaDocumentTest {

    /** A type with a constraint that {@link Facets} knows. */
    private interface Team {
        @NotEmpty
        List<String> getNames();
    }

    /** A type with one that it does not know. */
    private interface Letter {
        @Email
        String getTo();
    }

    @Test
    void aListThatMustHoldSomethingIsRequired() {
        Map<String, Object> type = definition(
                ObjectCodec.<Team, Object>of("Team", "Some people.", Object::new, any -> List::of)
                        .collection("names", Values.list(Values.text(20)), Team::getNames, (b, v) -> {}, "their names")
                        .build(),
                Team.class);

        assertThat(type).containsEntry("required", List.of("names"));
        assertThat(part(part(type, "properties"), "names"))
                .isEqualTo(Map.of(
                        "description",
                        "their names",
                        "type",
                        "array",
                        "items",
                        Map.of("$ref", "#/$defs/Line", "maxLength", 20),
                        "minItems",
                        1));
    }

    @Test
    void aConstraintThatTheSchemaWouldNotTellStopsIt() {
        ObjectCodec<Letter> codec = ObjectCodec.<Letter, Object>of("Letter", "A letter.", Object::new, any -> () -> "")
                .required("to", Values.text(20), Letter::getTo, (b, v) -> {}, "to whom")
                .build();

        assertThatIllegalStateException()
                .isThrownBy(() -> definition(codec, Letter.class))
                .withMessageContaining("Email");
    }

    private static Map<String, Object> definition(ObjectCodec<?> codec, Class<?> type) {
        Map<String, Object> schema =
                new SchemaDocument(Map.of(codec.name(), type)).make("urn:x", "X", "An X.", codec.shape());
        return part(part(schema, "$defs"), codec.name());
    }

    @SuppressWarnings("unchecked") // what is asked for is an object
    private static Map<String, Object> part(Map<String, Object> object, String name) {
        return (Map<String, Object>) Objects.requireNonNull(object.get(name), name);
    }
}
