package nl.llo.examples.cli;

import java.util.ArrayList;
import java.util.List;
import nl.llo.examples.cli.knowledge.Knowledge;
import nl.llo.io.ImportResult;
import nl.llo.io.LloCatalogues;
import nl.llo.io.LloReferenceData;
import nl.llo.io.finding.Finding;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.text.Language;
import picocli.CommandLine.Option;

/** Catalogue files of the user, that stand beside the built-in catalogue and may refer to it. */
final class CatalogueOption {

    @Option(
            names = "--catalogue",
            paramLabel = "FILE",
            description = "A catalogue file to use besides the built-in one; can be given more than once.")
    private List<String> files = new ArrayList<>();

    /**
     * Reads the catalogue. Findings go to standard error.
     *
     * @throws UnusableException when a file cannot be read or has an error: without it, the answer would be about another
     *     catalogue
     */
    Knowledge load(Surroundings surroundings, Language language) {
        return new Knowledge(
                files.isEmpty() ? LloCatalogues.builtIn() : read(surroundings, language), LloReferenceData.builtIn());
    }

    private Catalogue read(Surroundings surroundings, Language language) {
        ImportResult<Catalogue> result = Catalogues.read(Input.of(files, surroundings), LloCatalogues.builtIn());
        Finding unreadable = Findings.unreadable(result.getReport()).orElse(null);
        if (unreadable != null) {
            throw Findings.toException(unreadable, language);
        }
        Findings.toStandardError(result.getReport(), surroundings, language);
        return result.findValue().orElseThrow(() -> UnusableException.afterFindings("catalogue"));
    }

    boolean readsStandardInput() {
        return files.contains("-");
    }
}
