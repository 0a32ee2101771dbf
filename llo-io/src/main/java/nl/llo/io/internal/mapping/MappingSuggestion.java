package nl.llo.io.internal.mapping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.llo.io.internal.csv.ColumnStyle;
import nl.llo.io.internal.csv.DialectGuess;
import org.jspecify.annotations.Nullable;

/** Proposes a first mapping to profiles for a CSV file. Every field is marked as a guess. */
public final class MappingSuggestion {

    private final DialectGuess guess;

    private MappingSuggestion(DialectGuess guess) {
        this.guess = guess;
    }

    /** Makes a mapping of how a file seems to be written and what its columns are called. */
    public static Mapping of(DialectGuess guess) {
        return new MappingSuggestion(guess).make();
    }

    private Mapping make() {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < guess.styles().size(); i++) {
            String name = i < guess.names().size() ? guess.names().get(i) : null;
            Field field = field(i, name, guess.styles().get(i));
            if (field != null) {
                fields.add(field);
            }
        }
        return new Mapping(
                "suggestion",
                null,
                new Input.Csv(guess.dialect(), List.of(), List.of()),
                Target.PROFILES,
                List.of(),
                fields,
                Set.of(),
                Mapping.Others.REPORT,
                List.of());
    }

    private @Nullable Field field(int index, @Nullable String name, ColumnStyle style) {
        Crosswalk.Entry entry = name == null ? null : Crosswalk.findByColumn(name.toLowerCase(Locale.ROOT));
        String reason = "the column's name means this in " + (entry == null ? "" : entry.standard());
        Pointer to = entry == null ? null : Pointer.of(entry.ours());
        if (to == null && !style.date().isEmpty() && isOnlyDate(index)) {
            to = Pointer.of("/birthDate");
            reason = "the only column with dates";
        }
        if (to == null) {
            return null;
        }
        boolean postcode = to.text().endsWith("/postcode");
        boolean municipality = to.text().endsWith("/municipality");
        return new Field(
                to,
                name,
                name == null ? index + 1 : 0,
                null,
                null,
                List.of(),
                false,
                false,
                new Field.TextOptions("", postcode ? 4 : 0, municipality ? 4 : 0, municipality ? "GM" : "", false),
                Map.of(),
                Set.of(),
                Field.Otherwise.REFUSE,
                List.of(),
                style.date().isEmpty() || !to.text().endsWith("Date")
                        ? List.of()
                        : List.of(DatePattern.of(style.date())),
                style.comma() && isNumber(to) ? NumberStyle.COMMA : NumberStyle.POINT,
                BigDecimal.ONE,
                null,
                reason);
    }

    private static boolean isNumber(Pointer to) {
        TargetShape shape = TargetShape.find(Target.PROFILES.type(), to);
        return shape != null && shape.isNumber();
    }

    private boolean isOnlyDate(int index) {
        for (int i = 0; i < guess.styles().size(); i++) {
            if (i != index && !guess.styles().get(i).date().isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
