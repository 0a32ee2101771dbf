package nl.llo.matching.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.llo.matching.explain.Argument;
import nl.llo.model.text.LocalizedText;

/** Collects results in the order in which they are found. */
final class Findings {

    static final Argument CONDITION = words("Deze voorwaarde", "This condition");
    static final Argument DEFINITION = words("Deze omschrijving", "This definition");
    static final Argument PART = words("Dit deel", "This part");
    static final Argument AREA = words("Dit gebied", "This area");

    private final List<LintResult> results = new ArrayList<>();

    void add(LintCode code, LintPlace place) {
        add(code, place, Map.of());
    }

    void add(LintCode code, LintPlace place, String name, Argument value) {
        add(code, place, Map.of(name, value));
    }

    List<LintResult> list() {
        return List.copyOf(results);
    }

    private void add(LintCode code, LintPlace place, Map<String, Argument> arguments) {
        results.add(LintResult.builder()
                .code(code)
                .place(place)
                .putAllArguments(arguments)
                .build());
    }

    private static Argument words(String nl, String en) {
        return new Argument.Words(LocalizedText.of(nl, en));
    }
}
