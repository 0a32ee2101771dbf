package nl.llo.examples.cli;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.llo.io.LloReferenceData;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.Location;
import nl.llo.io.finding.Phrase;
import nl.llo.io.spi.CatalogueReview;
import nl.llo.io.spi.LocatedCatalogue;
import nl.llo.matching.explain.Argument;
import nl.llo.matching.lint.CatalogueLint;
import nl.llo.matching.lint.LintCode;
import nl.llo.matching.lint.LintPlace;
import nl.llo.matching.lint.LintResult;
import nl.llo.model.text.Language;

/** Joins what reasoning about a catalogue's conditions finds to the report of its import. */
final class LintReview implements CatalogueReview {

    private static final Map<LintCode, FindingCode> CODES = codes();

    /** What a message can be about, by the English words that the lint has for it. */
    private static final Map<String, Phrase> SUBJECTS = Map.of(
            "This condition", Phrase.LINT_CONDITION,
            "This definition", Phrase.LINT_DEFINITION,
            "This part", Phrase.LINT_PART,
            "This area", Phrase.LINT_AREA);

    @Override
    public void review(LocatedCatalogue catalogue, Consumer<? super Finding> findings) {
        CatalogueLint lint = CatalogueLint.of(catalogue.getCatalogue(), LloReferenceData.builtIn());
        for (LintResult result : lint.list()) {
            find(catalogue, result.getPlace())
                    .ifPresent(place -> findings.accept(
                            Finding.of(code(result.getCode()), place, arguments(result.getArguments()))));
        }
    }

    private static Map<LintCode, FindingCode> codes() {
        Map<String, FindingCode> byText = Arrays.stream(FindingCode.values())
                .collect(Collectors.toMap(FindingCode::getCode, Function.identity()));
        Map<LintCode, FindingCode> codes = new EnumMap<>(LintCode.class);
        for (LintCode code : LintCode.values()) {
            FindingCode same = byText.get(code.toString());
            if (same == null) {
                throw new IllegalStateException("No finding code for " + code);
            }
            codes.put(code, same);
        }
        return codes;
    }

    /** Gives the code by which an import reports the same. */
    static FindingCode code(LintCode code) {
        return Objects.requireNonNull(CODES.get(code));
    }

    private static Optional<Location> find(LocatedCatalogue catalogue, LintPlace place) {
        return place.getRegulation()
                .flatMap(regulation -> catalogue.find(regulation, place.getPointer()))
                .or(() -> place.getGroup().flatMap(group -> catalogue.find(group, place.getPointer())));
    }

    private static Map<String, Object> arguments(Map<String, Argument> arguments) {
        Map<String, Object> values = new HashMap<>();
        arguments.forEach((name, argument) -> values.put(name, value(argument)));
        return values;
    }

    private static Object value(Argument argument) {
        if (argument instanceof Argument.Series series) {
            List<String> parts =
                    series.parts().stream().map(part -> part.in(Language.EN)).toList();
            return String.join(", ", parts);
        }
        String text = argument.in(Language.EN);
        Phrase subject = SUBJECTS.get(text);
        return subject == null ? text : subject;
    }
}
