package nl.llo.io.internal.mapping;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.llo.io.finding.Phrase;
import nl.llo.io.internal.codec.ObjectCodec;
import nl.llo.io.internal.codec.ValueCodec;
import nl.llo.io.internal.codec.Values;
import org.jspecify.annotations.Nullable;

/** How the fields of a mapping and their conditions are written. */
final class FieldWire {

    static final ValueCodec<String> SOURCE = Values.text(300);
    static final ValueCodec<Integer> COLUMN = Values.integer(1, 4_096);
    static final ValueCodec<Pointer> POINTER = Values.form(Phrase.FORM_POINTER, "(/[^/]*)*", Pointer::of);
    private static final ValueCodec<String> PARTNER_VALUE = Values.text(300);
    private static final ValueCodec<DatePattern> DATES =
            Values.form(Phrase.FORM_DATE_PATTERN, datePattern(), DatePattern::of);
    private static final ValueCodec<BigDecimal> FACTOR = Values.decimal(
            new BigDecimal("0.000001"), BigDecimal.valueOf(1_000_000), 6, number -> number, number -> number);

    static final ObjectCodec<Condition> CONDITION = ObjectCodec.of(
                    "MappingCondition",
                    "What must hold of a row, of a record or of a part of one. All that is given must hold.",
                    ConditionDraft::new,
                    ConditionDraft::build)
            .optional(
                    "from",
                    SOURCE,
                    c -> Optional.ofNullable(c.from()),
                    (b, v) -> b.from = v,
                    "the column, by its name, or the pointer of the value")
            .optional("column", COLUMN, c -> positive(c.column()), (b, v) -> b.column = v, "the column, by its number")
            .collection(
                    "in", Values.set(PARTNER_VALUE), Condition::in, (b, v) -> b.in = v, "the values that it may have")
            .optional(
                    "empty",
                    Values.flag(),
                    c -> Optional.ofNullable(c.empty()),
                    (b, v) -> b.empty = v,
                    "whether there must be no value, or must be one")
            .defaulted("not", Values.flag(), Condition::not, (b, v) -> b.not = v, false, "whether this must not hold")
            .build();

    static final ObjectCodec<Field> FIELD = ObjectCodec.of(
                    "MappingField", "How one place in a record is filled.", FieldDraft::new, FieldDraft::build)
            .required("to", POINTER, Field::to, (b, v) -> b.to = v, "where the value goes, as a pointer in our record")
            .optional(
                    "from",
                    SOURCE,
                    f -> Optional.ofNullable(f.from()),
                    (b, v) -> b.from = v,
                    "where it comes from: the name of a column, or a pointer in the partner's record; * stands for every item")
            .optional("column", COLUMN, f -> positive(f.column()), (b, v) -> b.column = v, "the column, by its number")
            .optional(
                    "constant",
                    PARTNER_VALUE,
                    f -> Optional.ofNullable(f.constant()),
                    (b, v) -> b.constant = v,
                    "the value itself, the same for every record")
            .optional(
                    "each",
                    POINTER,
                    f -> Optional.ofNullable(f.each()),
                    (b, v) -> b.each = v,
                    "a list in the partner's record; from and when are then about each of its items")
            .collection("when", Values.list(CONDITION), Field::when, (b, v) -> b.when = v, "what must hold; all of it")
            .defaulted(
                    "optional",
                    Values.flag(),
                    Field::optional,
                    (b, v) -> b.optional = v,
                    false,
                    "whether the column may be missing from the file")
            .defaulted(
                    "required",
                    Values.flag(),
                    Field::required,
                    (b, v) -> b.required = v,
                    false,
                    "whether a record without a value for it is refused")
            .optional(
                    "split",
                    Values.text(10),
                    f -> filled(f.text().split()),
                    (b, v) -> b.split = v,
                    "what stands between several values in one cell")
            .collection(
                    "unknown",
                    Values.set(PARTNER_VALUE),
                    Field::unknown,
                    (b, v) -> b.unknown = v,
                    "the partner's values that mean that nothing is known; the field is then left out")
            .map(
                    "codes",
                    Values.map(PARTNER_VALUE, PARTNER_VALUE),
                    Field::codes,
                    (b, v) -> b.codes = v,
                    "what the partner's values are here")
            .defaulted(
                    "otherwise",
                    Values.choice(Field.Otherwise.class),
                    Field::otherwise,
                    (b, v) -> b.otherwise = v,
                    Field.Otherwise.REFUSE,
                    "what becomes of a value that codes does not list")
            .collection(
                    "prefer",
                    Values.list(PARTNER_VALUE),
                    Field::prefer,
                    (b, v) -> b.prefer = v,
                    "which of several values is used: the first of these that is there")
            .collection(
                    "dates",
                    Values.list(DATES),
                    Field::dates,
                    (b, v) -> b.dates = v,
                    "how dates are written, such as d-M-yyyy; year-month-day when absent")
            .defaulted(
                    "numbers",
                    Values.choice(NumberStyle.class),
                    Field::numbers,
                    (b, v) -> b.numbers = v,
                    NumberStyle.POINT,
                    "how numbers are written")
            .defaulted(
                    "factor",
                    FACTOR,
                    Field::factor,
                    (b, v) -> b.factor = v,
                    BigDecimal.ONE,
                    "what numbers are multiplied by: 12 for a month's income, 0.01 for cents")
            .optional(
                    "take",
                    Values.integer(1, 300),
                    f -> positive(f.text().take()),
                    (b, v) -> b.take = v,
                    "how many characters at the beginning are used: 4 for the digits of a postcode")
            .optional(
                    "digits",
                    Values.integer(1, 20),
                    f -> positive(f.text().digits()),
                    (b, v) -> b.digits = v,
                    "to how many digits a number is filled up with zeros")
            .optional(
                    "prefix",
                    Values.text(40),
                    f -> filled(f.text().prefix()),
                    (b, v) -> b.prefix = v,
                    "what is put before it: GM for the code of a municipality")
            .defaulted(
                    "slug",
                    Values.flag(),
                    f -> f.text().slug(),
                    (b, v) -> b.slug = v,
                    false,
                    "whether it is made an id: lower-case letters, digits and hyphens")
            .optional(
                    "conversion",
                    Values.text(80),
                    f -> Optional.ofNullable(f.conversion()),
                    (b, v) -> b.conversion = v,
                    "the name of a conversion written as a program")
            .optional(
                    "guess",
                    Values.text(300),
                    f -> Optional.ofNullable(f.guess()),
                    (b, v) -> b.guess = v,
                    "why a program proposed this field; whoever confirms it removes this")
            .build();

    private FieldWire() {}

    static Optional<Integer> positive(int number) {
        return number > 0 ? Optional.of(number) : Optional.empty();
    }

    static Optional<String> filled(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** Year, month and day once each, in any order, with signs around them. */
    private static String datePattern() {
        String signs = "[ -/:-@\\[-`{-~]*";
        String year = "y{4}" + signs;
        String month = "M{1,4}" + signs;
        String day = "d{1,2}" + signs;
        List<String> orders = List.of(
                year + month + day,
                year + day + month,
                month + year + day,
                month + day + year,
                day + year + month,
                day + month + year);
        return signs + "(?:" + String.join("|", orders) + ")";
    }

    private static final class ConditionDraft {
        private @Nullable String from;
        private int column;
        private Set<String> in = Set.of();
        private @Nullable Boolean empty;
        private boolean not;

        Condition build() {
            return new Condition(from, column, in, empty, not);
        }
    }

    private static final class FieldDraft {
        private Pointer to = Pointer.ROOT;
        private @Nullable String from;
        private int column;
        private @Nullable String constant;
        private @Nullable Pointer each;
        private List<Condition> when = List.of();
        private boolean optional;
        private boolean required;
        private String split = "";
        private int take;
        private int digits;
        private String prefix = "";
        private boolean slug;
        private Map<String, String> codes = Map.of();
        private Set<String> unknown = Set.of();
        private Field.Otherwise otherwise = Field.Otherwise.REFUSE;
        private List<String> prefer = List.of();
        private List<DatePattern> dates = List.of();
        private NumberStyle numbers = NumberStyle.POINT;
        private BigDecimal factor = BigDecimal.ONE;
        private @Nullable String conversion;
        private @Nullable String guess;

        Field build() {
            return new Field(
                    to,
                    from,
                    column,
                    constant,
                    each,
                    when,
                    optional,
                    required,
                    new Field.TextOptions(split, take, digits, prefix, slug),
                    codes,
                    unknown,
                    otherwise,
                    prefer,
                    dates,
                    numbers,
                    factor,
                    conversion,
                    guess);
        }
    }
}
