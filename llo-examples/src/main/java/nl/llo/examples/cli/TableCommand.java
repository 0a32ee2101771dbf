package nl.llo.examples.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.llo.io.LloTables;
import nl.llo.model.catalogue.Catalogue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Writes a part of the catalogue as a flat table. */
@Command(
        name = "table",
        description = "Writes a part of the catalogue as a CSV table, with a row for each record and the names of the "
                + "columns first. The findings of a file: validate --report NAME.csv.")
final class TableCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "TYPE",
            converter = ViewConverter.class,
            description = "What to write: regulations, budgets or groups.")
    private View view;

    @Option(
            names = "--safe",
            description =
                    "For a spreadsheet: begins with a byte order mark, and puts an apostrophe before a cell that a "
                            + "spreadsheet would run as a formula. Without it, every cell is as the data has it.")
    private boolean safe;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "Where the table goes; else it goes to standard output.")
    private @Nullable Path output;

    @Mixin
    private CatalogueOption catalogue;

    @Mixin
    private LanguageOption language;

    TableCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** What can be written. */
    enum View {
        REGULATIONS,
        BUDGETS,
        GROUPS;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() {
        LloTables tables = safe ? LloTables.spreadsheetSafe() : LloTables.exact();
        Catalogue records = catalogue.load(surroundings, language.language()).catalogue();
        if (output == null) {
            write(tables, records, surroundings.out());
        } else {
            write(tables, records, output);
        }
        return ExitStatus.CLEAN;
    }

    private void write(LloTables tables, Catalogue records, Appendable out) {
        switch (view) {
            case REGULATIONS -> tables.writeRegulations(records, out);
            case BUDGETS -> tables.writeBudgets(records, out);
            case GROUPS -> tables.writeGroups(records, out);
        }
    }

    private void write(LloTables tables, Catalogue records, Path file) {
        switch (view) {
            case REGULATIONS -> tables.writeRegulations(records, file);
            case BUDGETS -> tables.writeBudgets(records, file);
            case GROUPS -> tables.writeGroups(records, file);
        }
    }

    static final class ViewConverter implements ITypeConverter<View> {
        @Override
        public View convert(String value) {
            return Stream.of(View.values())
                    .filter(view -> view.word().equals(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + value + "' is none of "
                            + Stream.of(View.values()).map(View::word).collect(Collectors.joining(", "))));
        }
    }
}
