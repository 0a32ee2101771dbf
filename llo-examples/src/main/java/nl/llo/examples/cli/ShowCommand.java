package nl.llo.examples.cli;

import java.util.concurrent.Callable;
import nl.llo.examples.cli.knowledge.Knowledge;
import nl.llo.examples.cli.layout.Page;
import nl.llo.examples.cli.show.Sheets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows a record. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows everything that is held of a record, with its sources.")
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

    ShowCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Knowledge knowledge = catalogue.load(surroundings, language.language());
        Sheets sheets = new Sheets(knowledge, language.wording(), new Page(surroundings.out()));
        if (!sheets.write(id)) {
            throw UnusableException.of("noRecord", id);
        }
        return ExitStatus.CLEAN;
    }
}
