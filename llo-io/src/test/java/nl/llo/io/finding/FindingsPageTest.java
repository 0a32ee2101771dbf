package nl.llo.io.finding;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.llo.io.PublishedPage;
import nl.llo.model.text.Language;
import org.junit.jupiter.api.Test;

/** The page with all findings is what the code makes of them. */
class FindingsPageTest {

    private static final String HEAD = """
            # Findings

            Everything that an import or a conversion can find. Scripts can rely on a code: it keeps its meaning for ever. The messages may be worded
            better in a later version. An *error* keeps the record, or the catalogue, from being used; a *warning* and an *info* do not.

            A message names a wrong value only in data about regulations and organisations, never in profiles. What stands in
            braces depends on the case. Below each finding stands an input in which it is found and one in which it is not; `$S` is a list of
            sources and `$N` a name.

            Codes that begin with `LLO-LINT` take reasoning about conditions. They are found by the command `validate`, and by an import with
            the review that `nl.llo.examples.cli.LintReview` shows; [criteria.md](criteria.md) says by which reasoning.

            This page is made by `FindingsPageTest` from `FindingCode`, `findings_en.properties`, `findings_nl.properties` and
            `findings/cases.txt`.

            ## Renamed

            `FindingCode.find` also takes a name that a code had before.

            """;

    private static final int LONGEST_EXAMPLE = 170;

    @Test
    void thePageIsWhatTheCodeMakesOfIt() throws IOException {
        Map<String, FindingCase> cases =
                FindingCase.all().stream().collect(Collectors.toMap(FindingCase::code, Function.identity()));
        StringBuilder page = new StringBuilder(HEAD);
        writeRenamed(page);
        writeIndex(page);
        for (FindingCode code : FindingCode.values()) {
            write(code, Optional.ofNullable(cases.get(code.getCode())), page);
        }
        PublishedPage.assertIs("findings.md", page.toString(), FindingsPageTest.class);
    }

    private static void writeRenamed(StringBuilder page) {
        if (RenamedCode.ALL.isEmpty()) {
            page.append("No code was renamed so far.\n\n");
            return;
        }
        page.append("| before | now | since |\n|---|---|---|\n");
        for (RenamedCode renamed : RenamedCode.ALL) {
            page.append("| ").append(renamed.former()).append(" | [").append(renamed.now());
            page.append("](#").append(anchor(renamed.now())).append(") | ");
            page.append(renamed.since()).append(" |\n");
        }
        page.append('\n');
    }

    private static void writeIndex(StringBuilder page) {
        page.append("## All codes\n\n| code | weight | says |\n|---|---|---|\n");
        for (FindingCode code : FindingCode.values()) {
            page.append("| [").append(code).append("](#").append(anchor(code)).append(") | ");
            page.append(weight(code)).append(" | ");
            page.append(cell(Templates.of(Language.EN).get(code + ".message"))).append(" |\n");
        }
        page.append('\n');
    }

    private static void write(FindingCode code, Optional<FindingCase> found, StringBuilder page) {
        page.append("## ").append(code).append("\n\n");
        page.append("| ").append(weight(code)).append(" | English | Nederlands |\n|---|---|---|\n");
        for (String key : keys(code)) {
            page.append("| ").append(label(code, key)).append(" | ");
            page.append(cell(Templates.of(Language.EN).get(key))).append(" | ");
            page.append(cell(Templates.of(Language.NL).get(key))).append(" |\n");
        }
        page.append('\n');
        found.filter(example -> example.broken().length() <= LONGEST_EXAMPLE
                        && !example.broken().isEmpty())
                .ifPresent(example -> page.append("Found in `")
                        .append(example.broken())
                        .append("`\nand not in `")
                        .append(example.clean())
                        .append("`.\n\n"));
    }

    private static List<String> keys(FindingCode code) {
        return Templates.of(Language.EN).keys().stream()
                .filter(key -> key.startsWith(code + ".message") || key.startsWith(code + ".hint"))
                .sorted((one, other) -> rank(one).compareTo(rank(other)))
                .toList();
    }

    private static String rank(String key) {
        return key.replace(".message", ".1").replace(".hint", ".2");
    }

    private static String label(FindingCode code, String key) {
        String[] parts = key.substring(code.getCode().length() + 1).split("\\.with-", 2);
        String label = parts[0].equals("message") ? "says" : "do";
        return parts.length == 1 ? label : label + ", if " + parts[1] + " is known";
    }

    private static String weight(FindingCode code) {
        return code.getSeverity().name().toLowerCase(Locale.ROOT);
    }

    private static String anchor(FindingCode code) {
        return code.getCode().toLowerCase(Locale.ROOT);
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
