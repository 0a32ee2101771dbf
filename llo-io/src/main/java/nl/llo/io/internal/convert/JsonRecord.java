package nl.llo.io.internal.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.Location;
import nl.llo.io.finding.Phrase;
import nl.llo.io.internal.json.Position;
import nl.llo.io.internal.mapping.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * A record in a partner's JSON.
 *
 * @param file the name under which it is read
 * @param pointer the pointer of the record in its document
 * @param value the record
 * @param rawText its characters, or null where they must be written anew
 * @param isSound whether it could be read
 */
record JsonRecord(
        String file,
        String pointer,
        JsonValue value,
        @Nullable String rawText,
        boolean isSound) implements SourceRecord {

    @Override
    public List<? extends SourcePart> parts(@Nullable Pointer each) {
        Part whole = new Part(value, pointer);
        if (each == null) {
            return List.of(whole);
        }
        List<Part> parts = new ArrayList<>();
        for (Part part : whole.go(each)) {
            if (part.value.isList()) {
                parts.addAll(part.items());
            } else if (part.value.isObject()) {
                parts.add(part);
            }
        }
        return parts;
    }

    @Override
    public Location place() {
        return location(value, pointer);
    }

    @Override
    public String raw() {
        return rawText == null ? RawJson.of(value) : rawText;
    }

    private Location location(JsonValue at, String where) {
        return Location.of(file, where, Position.line(at.position()), Position.column(at.position()));
    }

    /** A value in the record, with its pointer. */
    private final class Part implements SourcePart {

        private final JsonValue value;
        private final String pointer;

        Part(JsonValue value, String pointer) {
            this.value = value;
            this.pointer = pointer;
        }

        @Override
        public List<SourceValue> find(@Nullable String from, int column, Consumer<Finding> findings) {
            List<SourceValue> found = new ArrayList<>();
            for (Part part : go(Pointer.of(from == null ? "" : from))) {
                part.addTo(found, findings);
            }
            return found;
        }

        private void addTo(List<SourceValue> found, Consumer<Finding> findings) {
            String text = value.scalar();
            if (text != null) {
                found.add(new SourceValue(text, location(value, pointer)));
            } else if (value.isList()) {
                items().forEach(item -> item.addTo(found, findings));
            } else if (value.isObject()) {
                findings.accept(Finding.of(
                        FindingCode.VALUE_TYPE,
                        location(value, pointer),
                        Map.of("expected", Phrase.TEXT_OR_NUMBER, "found", Phrase.OBJECT)));
            }
        }

        private List<Part> items() {
            List<Part> parts = new ArrayList<>();
            for (int i = 0; i < value.items().size(); i++) {
                parts.add(new Part(value.items().get(i), pointer + "/" + i));
            }
            return parts;
        }

        /** Goes to the values at a pointer below this one. */
        private List<Part> go(Pointer below) {
            List<Part> parts = List.of(this);
            for (String step : below.steps()) {
                List<Part> next = new ArrayList<>();
                parts.forEach(part -> part.step(step, next));
                parts = next;
            }
            return parts;
        }

        private void step(String step, List<Part> next) {
            if (value.isList() && step.equals(Pointer.EACH)) {
                next.addAll(items());
            } else {
                JsonValue member = value.members().get(step);
                if (member != null) {
                    next.add(new Part(
                            member, pointer + "/" + step.replace("~", "~0").replace("/", "~1")));
                }
            }
        }
    }
}
