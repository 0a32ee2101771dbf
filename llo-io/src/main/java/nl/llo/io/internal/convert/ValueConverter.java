package nl.llo.io.internal.convert;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.Phrase;
import nl.llo.io.internal.codec.CitizenNumbers;
import nl.llo.io.internal.codec.Privacy;
import nl.llo.io.internal.json.TokenWriter;
import nl.llo.io.internal.mapping.Conversions;
import nl.llo.io.internal.mapping.DatePattern;
import nl.llo.io.internal.mapping.Field;
import nl.llo.io.internal.mapping.NumberStyle;
import nl.llo.io.internal.mapping.Target;
import nl.llo.io.internal.mapping.TargetShape;
import nl.llo.io.spi.ValueConversion;
import org.jspecify.annotations.Nullable;

/** Turns the partner's values for one place into ours. */
final class ValueConverter {

    private static final DatePattern ISO = DatePattern.of("yyyy-MM-dd");
    private static final int MAX_TOLD = 40;
    private static final Set<String> SPREADSHEET_ERRORS = Set.of(
            "#N/A",
            "#REF!",
            "#VALUE!",
            "#DIV/0!",
            "#NAME?",
            "#NUM!",
            "#NULL!",
            "#N/B",
            "#VERW!",
            "#WAARDE!",
            "#DEEL/0!",
            "#NAAM?",
            "#GETAL!",
            "#LEEG!");

    private final Field field;
    private final TargetShape shape;
    private final boolean personal;
    private final @Nullable ValueConversion conversion;

    ValueConverter(Field field, TargetShape shape, Target target, Conversions conversions) {
        this.field = field;
        this.shape = shape;
        this.personal = target.privacy() == Privacy.PERSONAL;
        this.conversion = field.conversion() == null ? null : conversions.find(field.conversion());
    }

    /** Gives our value; null when nothing is known, or when the value was wrong, and then that was reported. */
    @Nullable
    String convert(SourceValue value, Consumer<Finding> findings) {
        if (SPREADSHEET_ERRORS.contains(value.text())) {
            report(FindingCode.CSV_SPREADSHEET_ERROR, value, Map.of(), findings);
            return null;
        }
        String text = value.text();
        if (conversion != null) {
            text = convertByProgram(conversion, value, findings);
        } else if (!field.codes().isEmpty()) {
            String ours = field.codes().get(text);
            if (ours != null || field.otherwise() == Field.Otherwise.OMIT) {
                return ours;
            }
            if (field.otherwise() == Field.Otherwise.REFUSE) {
                refuseCode(value, field.codes().keySet(), findings);
                return null;
            }
        }
        return text == null ? null : finish(new SourceValue(text, value.place()), findings);
    }

    private @Nullable String finish(SourceValue value, Consumer<Finding> findings) {
        if (shape.isDate()) {
            return date(value, findings);
        }
        if (shape.isNumber()) {
            return number(value, findings);
        }
        if (shape.isFlag()) {
            return flag(value, findings);
        }
        if (personal && CitizenNumbers.appearsIn(value.text())) {
            report(FindingCode.TEXT_CITIZEN_NUMBER, value, Map.of(), findings);
            return null;
        }
        if (value.place().getRow() > 0 && "=+-@\t\r".indexOf(value.text().charAt(0)) >= 0) {
            report(FindingCode.CSV_FORMULA, value, Map.of(), findings);
        }
        return TextShaper.shape(value.text(), field.text());
    }

    private @Nullable String convertByProgram(ValueConversion program, SourceValue value, Consumer<Finding> findings) {
        try {
            return program.convert(value.text()).orElse(null);
        } catch (RuntimeException e) { // whatever it is, its message may hold data
            report(FindingCode.CONVERT_REFUSED, value, Map.of("conversion", program.getName()), findings);
            return null;
        }
    }

    void refuseCode(SourceValue value, Collection<String> allowed, Consumer<Finding> findings) {
        String told = allowed.stream().sorted().limit(MAX_TOLD).collect(Collectors.joining(", "));
        report(FindingCode.CONVERT_CODE, value, Map.of("field", field.to(), "allowed", told), findings);
    }

    private @Nullable String date(SourceValue value, Consumer<Finding> findings) {
        List<DatePattern> patterns = field.dates().isEmpty() ? List.of(ISO) : field.dates();
        String text = field.text().take() == 0
                ? value.text()
                : TextShaper.take(value.text(), field.text().take());
        for (DatePattern pattern : patterns) {
            LocalDate date = pattern.parse(text);
            if (date != null) {
                return date.toString();
            }
        }
        String told = patterns.stream().map(DatePattern::toString).collect(Collectors.joining(", "));
        report(FindingCode.CONVERT_DATE, value, Map.of("patterns", told), findings);
        return null;
    }

    private @Nullable String number(SourceValue value, Consumer<Finding> findings) {
        BigDecimal number = field.numbers().parse(value.text());
        if (number == null) {
            Phrase style = field.numbers() == NumberStyle.POINT ? Phrase.STYLE_POINT : Phrase.STYLE_COMMA;
            report(FindingCode.CONVERT_NUMBER, value, Map.of("style", style), findings);
            return null;
        }
        return TokenWriter.plain(number.multiply(field.factor())).toPlainString();
    }

    private @Nullable String flag(SourceValue value, Consumer<Finding> findings) {
        if (value.text().equals("true") || value.text().equals("false")) {
            return value.text();
        }
        refuseCode(value, List.of("true", "false"), findings);
        return null;
    }

    private static void report(
            FindingCode code, SourceValue value, Map<String, ?> arguments, Consumer<Finding> findings) {
        findings.accept(Finding.of(code, value.place(), arguments));
    }
}
