package nl.llo.io.internal.convert;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.Location;
import nl.llo.io.internal.codec.Privacy;
import nl.llo.io.internal.json.Position;
import nl.llo.io.internal.mapping.Condition;
import nl.llo.io.internal.mapping.Field;
import nl.llo.io.internal.mapping.Mapping;
import nl.llo.io.internal.mapping.Pointer;
import org.jspecify.annotations.Nullable;

/** Finds the properties of JSON records that a mapping says nothing about, and reports each once. */
final class UnmappedProperties {

    /** Keys that the partner's data makes up would otherwise fill the memory. */
    private static final int MAX_REPORTED = 1_000;

    private final boolean active;
    private final boolean personal;
    private final String file;
    private final Consumer<Finding> findings;
    private final Set<String> used = new HashSet<>();
    private final Set<String> ignored;
    private final Set<String> onTheWay = new HashSet<>();
    private final Set<String> reported = new HashSet<>();

    UnmappedProperties(Mapping mapping, String file, Consumer<Finding> findings) {
        this.active = mapping.others() == Mapping.Others.REPORT;
        this.personal = mapping.target().privacy() == Privacy.PERSONAL;
        this.file = file;
        this.findings = findings;
        this.ignored = mapping.ignore();
        mapping.where().forEach(condition -> use("", condition.from()));
        mapping.fields().forEach(this::use);
        ignored.forEach(this::addWay);
    }

    private void use(Field field) {
        Pointer each = field.each();
        String base = each == null ? "" : each.text() + "/" + Pointer.EACH;
        use(base, field.from());
        for (Condition condition : field.when()) {
            use(base, condition.from());
        }
    }

    private void use(String base, @Nullable String from) {
        if (from != null) {
            used.add(base + from);
            addWay(base + from);
        }
    }

    private void addWay(String pointer) {
        for (int end = pointer.indexOf('/', 1); end >= 0; end = pointer.indexOf('/', end + 1)) {
            onTheWay.add(pointer.substring(0, end));
        }
    }

    void check(JsonValue record) {
        if (active) {
            record.members().forEach((name, value) -> check(value, "", name));
        }
    }

    private void check(JsonValue value, String parent, String name) {
        String pointer = parent + "/" + name.replace("~", "~0").replace("/", "~1");
        if (ignored.contains(pointer) || used.contains(pointer)) {
            return;
        }
        List<JsonValue> items = value.isList() ? value.items() : List.of();
        boolean open = onTheWay.contains(pointer);
        if (!open) {
            report(value, pointer, parent);
            return;
        }
        value.members().forEach((child, inner) -> check(inner, pointer, child));
        items.forEach(item -> checkItem(item, pointer));
    }

    private void checkItem(JsonValue item, String list) {
        String pointer = list + "/" + Pointer.EACH;
        if (!ignored.contains(pointer) && !used.contains(pointer)) {
            item.members().forEach((child, inner) -> check(inner, pointer, child));
        }
    }

    private void report(JsonValue value, String pointer, String parent) {
        if (reported.size() < MAX_REPORTED && reported.add(pointer)) {
            Location place = Location.of(
                    file,
                    personal ? parent : pointer,
                    Position.line(value.position()),
                    Position.column(value.position()));
            findings.accept(Finding.of(FindingCode.CONVERT_PROPERTY_UNMAPPED, place, Map.of()));
        }
    }
}
