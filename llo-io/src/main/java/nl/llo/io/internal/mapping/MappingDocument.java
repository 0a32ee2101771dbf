package nl.llo.io.internal.mapping;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.llo.io.finding.Phrase;
import nl.llo.io.internal.codec.ObjectCodec;
import nl.llo.io.internal.codec.UnionCodec;
import nl.llo.io.internal.codec.ValueCodec;
import nl.llo.io.internal.codec.Values;
import nl.llo.io.internal.csv.CsvCharset;
import nl.llo.io.internal.csv.CsvDialect;
import nl.llo.io.internal.wire.DocumentHead;
import nl.llo.io.internal.wire.RecordCodecs;
import nl.llo.model.id.Ids;
import nl.llo.model.source.SourceDocument;
import nl.llo.model.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** How a mapping is written. */
public final class MappingDocument {

    /** What the kind of such a document is. */
    public static final String KIND = "mapping";

    private static final ValueCodec<Character> SIGN =
            Values.form(Phrase.FORM_SIGN, "[^\"\\r\\n]", MappingDocument::sign);

    private static final ObjectCodec<Input.Csv> CSV = ObjectCodec.of(
                    "CsvInput", "Rows of a table, and how it is written.", CsvDraft::new, CsvDraft::build)
            .required(
                    "delimiter",
                    SIGN,
                    csv -> csv.dialect().delimiter(),
                    (b, v) -> b.delimiter = v,
                    "what stands between cells; \\t is a tab")
            .required(
                    "charset",
                    Values.choice(CsvCharset.class),
                    csv -> csv.dialect().charset(),
                    (b, v) -> b.charset = v,
                    "how characters are written as bytes")
            .required(
                    "header",
                    Values.flag(),
                    csv -> csv.dialect().header(),
                    (b, v) -> b.header = v,
                    "whether the first row holds the names of the columns")
            .optional(
                    "columns",
                    FieldWire.COLUMN,
                    csv -> FieldWire.positive(csv.dialect().columns()),
                    (b, v) -> b.columns = v,
                    "how many cells every row of a table without header has; absent when rows differ")
            .collection(
                    "groupColumns",
                    Values.list(FieldWire.COLUMN),
                    Input.Csv::groupColumns,
                    (b, v) -> b.groupColumns = v,
                    "the columns, by their numbers, whose values rows of one record share; such rows follow each other")
            .collection(
                    "groupNames",
                    Values.list(FieldWire.SOURCE),
                    Input.Csv::groupNames,
                    (b, v) -> b.groupNames = v,
                    "those columns, by their names")
            .build();

    private static final ObjectCodec<Input.Json> JSON = ObjectCodec.of(
                    "JsonInput", "A JSON document with records in it.", JsonDraft::new, JsonDraft::build)
            .defaulted(
                    "records",
                    FieldWire.POINTER,
                    Input.Json::records,
                    (b, v) -> b.records = v,
                    Pointer.ROOT,
                    "where the list of records is, or the only record; the whole document when absent")
            .build();

    private static final UnionCodec<Input> INPUT = UnionCodec.<Input>of("MappingInput", "In what form records come.")
            .with("csv", Input.Csv.class, CSV, csv -> csv, csv -> csv, "rows of a table")
            .with("json", Input.Json.class, JSON, json -> json, json -> json, "a JSON document")
            .with(
                    "ndjson",
                    Input.Lines.class,
                    Values.onlyTrue(),
                    lines -> true,
                    flag -> new Input.Lines(),
                    "a JSON document on each line");

    /** The description. */
    public static final ObjectCodec<Mapping> CODEC = DocumentHead.in(
                    ObjectCodec.of(
                            "Mapping", "How a partner's file becomes records of one kind.", Draft::new, Draft::build),
                    KIND)
            .required(
                    "id",
                    Values.form(Phrase.FORM_ID, "[a-z0-9]+(-[a-z0-9]+)*", text -> Ids.requireSlug(text, "mapping")),
                    Mapping::id,
                    (b, v) -> b.id = v,
                    "what to call it")
            .optional(
                    "title",
                    RecordCodecs.TEXT,
                    mapping -> Optional.ofNullable(mapping.title()),
                    (b, v) -> b.title = v,
                    "what it is for")
            .required("input", INPUT, Mapping::input, (b, v) -> b.input = v, "in what form the records come")
            .required(
                    "target",
                    Values.choice(Target.class),
                    Mapping::target,
                    (b, v) -> b.target = v,
                    "what the records become")
            .collection(
                    "where",
                    Values.list(FieldWire.CONDITION),
                    Mapping::where,
                    (b, v) -> b.where = v,
                    "which rows or records are meant; the others are counted and left out")
            .required(
                    "fields",
                    Values.list(FieldWire.FIELD),
                    Mapping::fields,
                    (b, v) -> b.fields = v,
                    "how each place is filled")
            .collection(
                    "ignore",
                    Values.set(FieldWire.SOURCE),
                    Mapping::ignore,
                    (b, v) -> b.ignore = v,
                    "columns and pointers that are left out on purpose")
            .defaulted(
                    "others",
                    Values.choice(Mapping.Others.class),
                    Mapping::others,
                    (b, v) -> b.others = v,
                    Mapping.Others.REPORT,
                    "what to do with columns and properties that nothing is said about")
            .collection(
                    "documents",
                    Values.list(RecordCodecs.DOCUMENT),
                    Mapping::documents,
                    (b, v) -> b.documents = v,
                    "the sources that the records refer to")
            .build();

    private MappingDocument() {}

    private static Character sign(String text) {
        if (text.length() != 1 || "\"\r\n".contains(text)) {
            throw new IllegalArgumentException("not a delimiter");
        }
        return text.charAt(0);
    }

    private static final class CsvDraft {
        private char delimiter = ',';
        private CsvCharset charset = CsvCharset.UTF_8;
        private boolean header = true;
        private int columns;
        private List<Integer> groupColumns = List.of();
        private List<String> groupNames = List.of();

        Input.Csv build() {
            return new Input.Csv(
                    new CsvDialect(delimiter, CsvDialect.QUOTE, charset, header, columns), groupColumns, groupNames);
        }
    }

    private static final class JsonDraft {
        private Pointer records = Pointer.ROOT;

        Input.Json build() {
            return new Input.Json(records);
        }
    }

    private static final class Draft {
        private String id = "";
        private @Nullable LocalizedText title;
        private Input input = new Input.Lines();
        private Target target = Target.PROFILES;
        private List<Condition> where = List.of();
        private List<Field> fields = List.of();
        private Set<String> ignore = Set.of();
        private Mapping.Others others = Mapping.Others.REPORT;
        private List<SourceDocument> documents = List.of();

        Mapping build() {
            return new Mapping(id, title, input, target, where, fields, ignore, others, documents);
        }
    }
}
