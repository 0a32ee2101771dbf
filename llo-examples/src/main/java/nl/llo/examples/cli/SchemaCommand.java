package nl.llo.examples.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Gives the JSON Schemas of the documents. */
@Command(
        name = "schema",
        description =
                "Writes the JSON Schema (2020-12) of a kind of document; without a name, the names that there are.")
final class SchemaCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "The name of the schema.")
    private @Nullable String name;

    SchemaCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (name == null) {
            Schemas.listNames().forEach(known -> surroundings.out().print(known + "\n"));
        } else if (Schemas.listNames().contains(name)) {
            Schemas.write(name, surroundings.out());
        } else {
            throw UnusableException.of("noSchema", name, String.join(", ", Schemas.listNames()));
        }
        return ExitStatus.CLEAN;
    }
}
