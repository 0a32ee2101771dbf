package nl.llo.examples.cli;

import java.util.concurrent.Callable;
import nl.llo.examples.cli.knowledge.Knowledge;
import nl.llo.examples.cli.layout.Page;
import nl.llo.examples.cli.show.Extract;
import nl.llo.examples.cli.show.Sheets;
import nl.llo.io.LloExporter;
import nl.llo.model.catalogue.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows a record. */
@Command(name = "show", description = "Shows everything that is held of a record, with its sources.")
final class ShowCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "ID",
            description =
                    "An id such as stap-budget, a code of a labour market region (AM05, SUWI:09), province (PV23) or "
                            + "municipality (GM0246), or the name of such a place.")
    private String id;

    @Mixin
    private CatalogueOption catalogue;

    @Mixin
    private LanguageOption language;

    @Mixin
    private FormatOption format;

    ShowCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Knowledge knowledge = catalogue.load(surroundings, language.language());
        if (format.isJson()) {
            Catalogue found =
                    Extract.of(id, knowledge.catalogue()).orElseThrow(() -> UnusableException.of("noJson", id));
            LloExporter.standard().writeCatalogue(found, surroundings.out());
            return ExitStatus.CLEAN;
        }
        Sheets sheets = new Sheets(knowledge, language.wording(), new Page(surroundings.out()));
        if (!sheets.write(id)) {
            throw UnusableException.of("noRecord", id);
        }
        return ExitStatus.CLEAN;
    }
}
