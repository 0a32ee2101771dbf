package nl.llo.io.internal.mapping;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.internal.codec.Decoder;
import nl.llo.io.internal.codec.LocationLog;
import nl.llo.io.internal.codec.Shape;
import org.jspecify.annotations.Nullable;

/** Holds a mapping to its input and its target, before any record is read. */
public final class MappingCheck {

    private final Mapping mapping;
    private final Conversions conversions;
    private final Decoder in;
    private int node;

    private MappingCheck(Mapping mapping, Conversions conversions, Decoder in) {
        this.mapping = mapping;
        this.conversions = conversions;
        this.in = in;
    }

    /**
     * Checks a mapping, and reports what is wrong.
     *
     * @param mapping the mapping
     * @param conversions which conversions there are
     * @param in who read it, and still knows the places in it
     */
    public static void check(Mapping mapping, Conversions conversions, Decoder in) {
        MappingCheck check = new MappingCheck(mapping, conversions, in);
        LocationLog log = in.log();
        int fields = log.child(LocationLog.ROOT, "fields");
        for (int i = 0; i < mapping.fields().size(); i++) {
            check.node = log.child(fields, i);
            check.field(mapping.fields().get(i));
        }
        int where = log.child(LocationLog.ROOT, "where");
        for (int i = 0; i < mapping.where().size(); i++) {
            check.node = log.child(where, i);
            check.source(mapping.where().get(i).from(), mapping.where().get(i).column(), false);
        }
    }

    private void field(Field field) {
        TargetShape shape = TargetShape.find(mapping.target().type(), field.to());
        if (shape == null) {
            report(FindingCode.MAPPING_TARGET, "to", Map.of("target", mapping.target(), "pointer", field.to()));
        } else {
            options(field, shape);
            words(field, shape);
        }
        source(field.from(), field.column(), field.constant() != null);
        field.when().forEach(condition -> source(condition.from(), condition.column(), false));
        if (field.each() != null && mapping.input() instanceof Input.Csv) {
            report(FindingCode.MAPPING_OPTION, "each", Map.of("option", "each"));
        }
        String conversion = field.conversion();
        if (conversion != null && conversions.find(conversion) == null) {
            report(
                    FindingCode.MAPPING_CONVERSION,
                    "conversion",
                    Map.of("conversion", conversion, "allowed", String.join(", ", conversions.names())));
        }
        if (field.guess() != null) {
            report(FindingCode.MAPPING_GUESS, "guess", Map.of());
        }
    }

    private void source(@Nullable String from, int column, boolean constant) {
        String allowed = allowed();
        boolean named = from != null && allowed.equals("from") && (isCsv() || isPointer(from));
        boolean numbered = column > 0 && allowed.equals("column");
        int given = (from == null ? 0 : 1) + (column > 0 ? 1 : 0) + (constant ? 1 : 0);
        if (given != 1 || !(constant || named || numbered)) {
            report(FindingCode.MAPPING_SOURCE, "", Map.of("allowed", allowed));
        }
    }

    private boolean isCsv() {
        return mapping.input() instanceof Input.Csv;
    }

    private String allowed() {
        return mapping.input() instanceof Input.Csv csv && !csv.dialect().header() ? "column" : "from";
    }

    private static boolean isPointer(String from) {
        return from.isEmpty() || from.startsWith("/");
    }

    private void options(Field field, TargetShape shape) {
        refuse(!field.dates().isEmpty() && !shape.isDate(), "dates");
        refuse(field.numbers() != NumberStyle.POINT && !shape.isNumber(), "numbers");
        refuse(field.factor().compareTo(BigDecimal.ONE) != 0 && !shape.isNumber(), "factor");
        refuse(!field.text().split().isEmpty() && !shape.isList(), "split");
        refuse(!field.prefer().isEmpty() && shape.isList(), "prefer");
        refuse(field.otherwise() != Field.Otherwise.REFUSE && field.codes().isEmpty(), "otherwise");
        boolean textual = !shape.isDate() && !shape.isNumber() && !shape.isFlag();
        refuse(field.text().digits() > 0 && !textual, "digits");
        refuse(!field.text().prefix().isEmpty() && !textual, "prefix");
        refuse(field.text().slug() && !textual, "slug");
    }

    private void refuse(boolean wrong, String option) {
        if (wrong) {
            report(FindingCode.MAPPING_OPTION, option, Map.of("option", option));
        }
    }

    /** What a code table gives must be what its place can hold, where that is known. */
    private void words(Field field, TargetShape shape) {
        List<String> allowed = shape.isFlag()
                ? List.of("true", "false")
                : shape.value() instanceof Shape.Choice choice ? choice.words() : List.of();
        if (allowed.isEmpty()) {
            return;
        }
        LocationLog log = in.log();
        int codes = log.child(node, "codes");
        field.codes().forEach((theirs, ours) -> {
            if (!allowed.contains(ours)) {
                in.reportAt(FindingCode.MAPPING_CODE, log.child(codes, theirs), arguments(allowed));
            }
        });
        String constant = field.constant();
        if (constant != null && !allowed.contains(constant)) {
            report(FindingCode.MAPPING_CODE, "constant", arguments(allowed));
        }
    }

    private static Map<String, Object> arguments(List<String> allowed) {
        return Map.of("allowed", String.join(", ", allowed));
    }

    private void report(FindingCode code, String property, Map<String, ?> arguments) {
        in.reportAt(code, property.isEmpty() ? node : in.log().child(node, property), arguments);
    }
}
