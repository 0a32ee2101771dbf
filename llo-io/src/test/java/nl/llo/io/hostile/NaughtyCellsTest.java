package nl.llo.io.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import nl.llo.io.internal.codec.Described;
import nl.llo.io.internal.codec.Shape;
import nl.llo.io.internal.mapping.Pointer;
import nl.llo.io.internal.mapping.Target;
import nl.llo.io.internal.mapping.TargetShape;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * The Big List of Naughty Strings in the cells of a table, for every text that a cell can fill. Each is taken, and then stands
 * in the record as it was, but for spaces around it and accents, which are composed; or its row is refused with a place.
 */
class NaughtyCellsTest {

    static List<String> profileTexts() {
        return pointers(Target.PROFILES, 3);
    }

    static List<String> regulationTexts() {
        List<String> pointers = pointers(Target.REGULATIONS, 2);
        pointers.removeAll(List.of("/id", "/name/nl", "/kind"));
        pointers.add("/conditions/0/criterion/text/nl");
        return pointers;
    }

    /** Where texts stand, down to a depth: in objects, and in lists of texts. */
    private static List<String> pointers(Target target, int depth) {
        List<String> pointers = new ArrayList<>();
        add(new Shape.Ref(target.type()), "", depth, pointers);
        pointers.removeIf(pointer -> !isText(TargetShape.find(target.type(), Pointer.of(pointer))));
        return pointers;
    }

    private static void add(Shape shape, String pointer, int depth, List<String> pointers) {
        if (shape instanceof Shape.Ref ref && depth > 0) {
            for (Described.Property property : ref.type().properties()) {
                add(property.shape(), pointer + "/" + property.name(), depth - 1, pointers);
            }
        } else if (shape instanceof Shape.OneOf several) {
            several.shapes().forEach(one -> add(one, pointer, depth, pointers));
        } else if (!pointers.contains(pointer)) {
            pointers.add(pointer);
        }
    }

    private static boolean isText(@Nullable TargetShape shape) {
        return shape != null
                && (shape.value() instanceof Shape.Text
                        || shape.value() instanceof Shape.Form
                        || shape.value() instanceof Shape.Choice
                        || shape.value() instanceof Shape.Date);
    }

    @ParameterizedTest
    @MethodSource("profileTexts")
    void inAProfile(String pointer) {
        List<String> strings = Outside.naughtyStrings();
        Cells cells = Cells.toProfiles(field(pointer), strings);
        assertTakenAsTheyAre(cells, pointer, strings);
        if (pointer.endsWith("/neighbourhood") || pointer.equals("/course/name")) {
            assertThat(cells.accepted()).hasSizeGreaterThan(400);
        }
    }

    @ParameterizedTest
    @MethodSource("regulationTexts")
    void inARegulation(String pointer) {
        List<String> strings = Outside.naughtyStrings();
        assertTakenAsTheyAre(Cells.toRegulations(field(pointer), strings), pointer, strings);
    }

    private static String field(String pointer) {
        return "{\"to\": \"" + pointer + "\", \"from\": \"x\"}";
    }

    private static void assertTakenAsTheyAre(Cells cells, String pointer, List<String> strings) {
        cells.accepted().forEach((number, record) -> {
            String string = strings.get(number - 1);
            String expected = Normalizer.normalize(string.strip(), Normalizer.Form.NFC);
            JsonNode value = record.at(pointer);
            JsonNode text = value.isObject() ? value.at("/includes/0") : value.isArray() ? value.get(0) : value;
            boolean isDefault = pointer.equals("/kind") && text.isMissingNode();
            assertThat(text.asString("")).as(pointer + " " + string).isEqualTo(isDefault ? "" : expected);
        });
    }
}
