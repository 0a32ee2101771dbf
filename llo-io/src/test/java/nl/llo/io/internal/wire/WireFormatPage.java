package nl.llo.io.internal.wire;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.llo.io.internal.codec.Described;
import nl.llo.io.internal.codec.Shape;

/** Writes the page on the wire format from the descriptions themselves. */
final class WireFormatPage {

    private static final String HEAD = """
            # Wire format

            What the JSON of this library looks like, type by type, in the order in which properties are written. Version %s.
            [schema](schema/README.md) has the same as JSON Schema, [findings.md](findings.md) what is said of data that is otherwise.

            ## What holds everywhere

            - Text is UTF-8 without a byte order mark. Letters and their accents are composed (NFC) when read; characters that do not
              show, or that change the order in which others show, are refused.
            - A property that is absent is not known, or has the value that its type says. `null` is refused, and so are properties
              that are not listed here and keys that stand twice.
            - A date is `year-month-day`. A period includes its last day.
            - A number is exact: amounts in euros with at most 2 decimals, shares in percent with at most 4. `1.50` and `1.5` are the
              same; `1.5` is written.
            - An id is lower-case letters and digits, joined by single hyphens, at most 80 characters. It names one record of its kind
              over all files that are read together.
            - Where a type has *forms*, its object has exactly one key, which says which form it is.
            - Profiles stand in a list, in a document (`ProfilesDocument`), alone, or one on each line.
            - Events of a ledger (`LedgerEvent`) stand one on each line, in the order in which they were recorded; before them
              a line may say the version of the format: `{"formatVersion":"1.0","kind":"ledger"}`.
            - A development plan stands in a document (`PlanDocument`), or alone.

            This page is made by `WireFormatPageTest` from the descriptions in `nl.llo.io.internal.wire`.

            """;

    private final Map<String, Described> types = new LinkedHashMap<>();
    private final Map<String, List<String>> words = new TreeMap<>();

    static String make(Described... roots) {
        WireFormatPage page = new WireFormatPage();
        for (Described root : roots) {
            page.collect(root);
        }
        StringBuilder text = new StringBuilder(HEAD.replace("%s", WireFormat.VERSION));
        page.types.values().forEach(type -> page.write(type, text));
        text.append("## Words\n\n| type | words |\n|---|---|\n");
        page.words.forEach((name, list) -> text.append("| <a id=\"words-")
                .append(name)
                .append("\"></a>")
                .append(name)
                .append(" | `")
                .append(String.join("` `", list))
                .append("` |\n"));
        return text.toString();
    }

    private void collect(Described root) {
        Deque<Described> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Described type = open.removeFirst();
            if (types.putIfAbsent(type.name(), type) == null) {
                type.properties().forEach(property -> collect(property.shape(), open));
            }
        }
    }

    private void collect(Shape shape, Deque<Described> open) {
        if (shape instanceof Shape.Ref ref) {
            open.addLast(ref.type());
        } else if (shape instanceof Shape.Sequence list) {
            collect(list.item(), open);
        } else if (shape instanceof Shape.Entries map) {
            collect(map.key(), open);
            collect(map.value(), open);
        } else if (shape instanceof Shape.OneOf either) {
            either.shapes().forEach(one -> collect(one, open));
        } else if (shape instanceof Shape.Choice choice && choice.words().size() > 1) {
            words.put(choice.name(), choice.words());
        }
    }

    private void write(Described type, StringBuilder text) {
        text.append("## ").append(type.name()).append("\n\n").append(type.description());
        text.append(type.isUnion() ? " Exactly one of these forms:\n\n" : "\n\n");
        text.append(
                type.isUnion()
                        ? "| key | value | meaning |\n|---|---|---|\n"
                        : "| property | value | | meaning |\n|---|---|---|---|\n");
        for (Described.Property property : type.properties()) {
            text.append("| `")
                    .append(property.name())
                    .append("` | ")
                    .append(describe(property.shape()))
                    .append(" | ");
            if (!type.isUnion()) {
                text.append(presence(property)).append(" | ");
            }
            text.append(property.description()).append(" |\n");
        }
        text.append('\n');
    }

    private static String presence(Described.Property property) {
        if (property.required()) {
            return "required";
        }
        String absence = property.absence();
        return absence == null ? "" : "absent: " + absence;
    }

    private static String describe(Shape shape) {
        if (shape instanceof Shape.Text text) {
            return "text of at most " + text.max() + " characters" + (text.lines() ? ", line feeds allowed" : "");
        } else if (shape instanceof Shape.Form form) {
            return "text like `" + form.pattern().replace("|", "\\|") + "`";
        } else if (shape instanceof Shape.Date) {
            return "date";
        } else if (shape instanceof Shape.Choice choice) {
            return describe(choice);
        } else if (shape instanceof Shape.Numeric number) {
            return (number.decimals() == 0 ? "whole number" : "number with at most " + number.decimals() + " decimals")
                    + " from " + number.min().toPlainString() + " to "
                    + number.max().toPlainString();
        } else if (shape instanceof Shape.Flag flag) {
            return flag.onlyTrue() ? "`true`" : "`true` or `false`";
        } else if (shape instanceof Shape.Sequence list) {
            return (list.distinct() ? "set of " : "list of ") + describe(list.item());
        } else if (shape instanceof Shape.Entries map) {
            return "object from " + describe(map.key()) + " to " + describe(map.value());
        } else if (shape instanceof Shape.OneOf either) {
            return String.join(
                    ", or ",
                    either.shapes().stream().map(WireFormatPage::describe).toList());
        }
        Described type = ((Shape.Ref) shape).type();
        return "[" + type.name() + "](#" + type.name().toLowerCase(Locale.ROOT) + ")";
    }

    private static String describe(Shape.Choice choice) {
        return choice.words().size() == 1
                ? "`\"" + choice.words().get(0) + "\"`"
                : "[" + choice.name() + "](#words-" + choice.name() + ")";
    }
}
