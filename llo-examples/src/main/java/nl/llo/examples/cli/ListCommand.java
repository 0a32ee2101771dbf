package nl.llo.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.llo.examples.cli.json.JsonPage;
import nl.llo.examples.cli.knowledge.Knowledge;
import nl.llo.examples.cli.layout.Page;
import nl.llo.examples.cli.layout.Table;
import nl.llo.examples.cli.list.RecordType;
import nl.llo.examples.cli.list.Row;
import nl.llo.examples.cli.list.Rows;
import nl.llo.examples.cli.list.Words;
import nl.llo.examples.cli.wording.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Lists records. */
@Command(name = "list", description = "Lists records of one type, in the order of their ids.")
final class ListCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            defaultValue = "regulations",
            converter = TypeConverter.class,
            description = {
                "What to list: regulations, groups, organisations, traits, factors, facilities, documents, regions, "
                        + "municipalities or provinces. Default: ${DEFAULT-VALUE}."
            })
    private RecordType type;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Only records of this kind, such as pilot for regulations or union for organisations.")
    private @Nullable String kind;

    @Mixin
    private CatalogueOption catalogue;

    @Mixin
    private LanguageOption language;

    @Mixin
    private FormatOption format;

    ListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        String wanted = kind;
        if (wanted != null && !type.kinds().contains(wanted)) {
            throw noSuchKind(wanted);
        }
        Wording wording = language.wording();
        Knowledge knowledge = catalogue.load(surroundings, language.language());
        List<Row> rows = new Rows(knowledge, wording)
                .list(type).stream()
                        .filter(row -> wanted == null || row.kindWord().stream().anyMatch(wanted::equals))
                        .toList();
        if (format.isJson()) {
            JsonPage json = new JsonPage(surroundings.out());
            json.document("list", () -> write(json, rows));
        } else {
            new Page(surroundings.out()).table(0, table(rows, wording));
        }
        return ExitStatus.CLEAN;
    }

    private UnusableException noSuchKind(String wanted) {
        return type.kinds().isEmpty()
                ? UnusableException.of("noKinds", Words.of(type))
                : UnusableException.of("noKind", wanted, Words.of(type), String.join(", ", type.kinds()));
    }

    private void write(JsonPage json, List<Row> rows) {
        json.put("type", Words.of(type));
        json.list(
                "records",
                rows,
                row -> json.object(() -> {
                    json.put("id", row.id());
                    json.put("name", row.name());
                    json.put("kind", row.kind().map(Enum::name));
                }));
    }

    private static Table table(List<Row> rows, Wording wording) {
        boolean kinds = rows.stream().anyMatch(row -> row.kind().isPresent());
        boolean details = rows.stream().anyMatch(row -> !row.detail().isEmpty());
        Table table = Table.ofColumns(2 + (kinds ? 1 : 0) + (details ? 1 : 0));
        rows.forEach(row -> table.row(Stream.of(
                        Stream.of(row.id(), wording.say(row.name())),
                        kinds ? Stream.of(row.kind().map(wording::name).orElse("")) : Stream.<String>empty(),
                        details ? Stream.of(row.detail()) : Stream.<String>empty())
                .flatMap(cells -> cells)
                .toArray(String[]::new)));
        return table;
    }

    static final class TypeConverter implements ITypeConverter<RecordType> {
        @Override
        public RecordType convert(String value) {
            return Stream.of(RecordType.values())
                    .filter(type -> Words.of(type).equals(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + value + "' is none of " + String.join(", ", RecordType.words())));
        }
    }
}
