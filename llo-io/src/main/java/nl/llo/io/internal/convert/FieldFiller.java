package nl.llo.io.internal.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.Location;
import nl.llo.io.internal.json.Token;
import nl.llo.io.internal.mapping.Conversions;
import nl.llo.io.internal.mapping.Field;
import nl.llo.io.internal.mapping.NumberStyle;
import nl.llo.io.internal.mapping.Target;
import nl.llo.io.internal.mapping.TargetShape;

/** Fills one place in the records that are made. */
final class FieldFiller {

    private final Field field;
    private final TargetShape shape;
    private final ValueConverter converter;

    FieldFiller(Field field, Target target, Conversions conversions) {
        this.field = field;
        this.shape = Objects.requireNonNull(TargetShape.find(target.type(), field.to()));
        this.converter = new ValueConverter(field, shape, target, conversions);
    }

    void fill(SourceRecord record, TargetNode root, Places places, Consumer<Finding> findings) {
        String constant = field.constant();
        List<SourceValue> values = new ArrayList<>();
        for (SourcePart part : record.parts(field.each())) {
            if (part.fulfils(field.when())) {
                if (constant != null) {
                    put(root, constant, places.add(record.place()), record.place(), findings);
                    return;
                }
                part.find(field.from(), field.column(), findings).forEach(value -> split(value, values));
            }
        }
        for (SourceValue value : field.prefer().isEmpty() ? values : prefer(values, findings)) {
            String converted = converter.convert(value, findings);
            if (converted != null) {
                put(root, converted, places.add(value.place()), value.place(), findings);
            }
        }
        if (values.isEmpty() && field.required()) {
            findings.accept(Finding.of(FindingCode.CONVERT_VALUE_MISSING, record.place(), Map.of("field", field.to())));
        }
    }

    private void split(SourceValue value, List<SourceValue> values) {
        String separator = field.text().split();
        int from = 0;
        for (int end = end(value, separator, from); end >= 0; end = end(value, separator, from)) {
            add(value.text().substring(from, end), value.place(), values);
            from = end + separator.length();
        }
        add(value.text().substring(from), value.place(), values);
    }

    private static int end(SourceValue value, String separator, int from) {
        return separator.isEmpty() ? -1 : value.text().indexOf(separator, from);
    }

    private void add(String text, Location place, List<SourceValue> values) {
        String bare = text.strip();
        if (!bare.isEmpty() && !field.unknown().contains(bare)) {
            values.add(new SourceValue(bare, place));
        }
    }

    /** Chooses the value that stands first in the order of preference; those that have no place in it are errors. */
    private List<SourceValue> prefer(List<SourceValue> values, Consumer<Finding> findings) {
        for (SourceValue value : values) {
            if (!field.prefer().contains(value.text())) {
                converter.refuseCode(value, field.prefer(), findings);
                return List.of();
            }
        }
        return field.prefer().stream()
                .flatMap(text -> values.stream().filter(value -> value.text().equals(text)))
                .findFirst()
                .map(List::of)
                .orElse(List.of());
    }

    private void put(TargetNode root, String text, long position, Location place, Consumer<Finding> findings) {
        Token kind = Token.TEXT;
        if (shape.isNumber() && isNumber(text)) { // what a table of codes gives may be something else
            kind = Token.NUMBER;
        } else if (shape.isFlag()) {
            kind = text.equals("true") ? Token.TRUE : Token.FALSE;
        }
        TargetNode leaf = TargetNode.leaf(kind, text, position);
        if (!root.put(field.to().steps(), leaf, shape.isList())) {
            findings.accept(Finding.of(FindingCode.CONVERT_SEVERAL, place, Map.of("field", field.to())));
        }
    }

    private static boolean isNumber(String text) {
        return NumberStyle.POINT.parse(text) != null
                && text.chars().allMatch(c -> c == '.' || c == '-' || Character.isDigit(c));
    }
}
