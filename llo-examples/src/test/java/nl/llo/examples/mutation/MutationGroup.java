package nl.llo.examples.mutation;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Packages that are judged together.
 *
 * @param name what one asks for it by
 * @param floor the least percentage of faults that must be noticed
 * @param packages below {@code nl.llo}, without those below them
 * @param module the folder of the module in which the tests run
 * @param tests the packages, likewise, whose tests may notice a fault
 */
record MutationGroup(String name, int floor, List<String> packages, String module, List<String> tests) {

    /** All groups, those first that must reach most. */
    static final List<MutationGroup> ALL = List.of(
            of(
                    "criteria",
                    95,
                    "model.criterion matching.criteria",
                    "llo-matching",
                    "model.criterion matching.criteria matching"),
            of("money", 95, "model.money", "llo-model", "model.money"),
            of("budget", 95, "model.budget matching.budget", "llo-matching", "model.budget matching.budget"),
            of("findings", 95, "io.finding", "llo-io", "io.finding"),
            of(
                    "values",
                    90,
                    "model.area model.catalogue model.constraint model.education model.facility model.id model.profile"
                            + " model.regulation model.source model.text model.time",
                    "llo-model",
                    "model.catalogue model.education model.id model.profile model.regulation model.testing model.text"
                            + " model.time"),
            of("regions", 90, "model.region model.reference", "llo-model", "model.region model.reference"),
            of("verdicts", 90, "matching matching.outcome", "llo-matching", "matching matching.outcome"),
            of("explanations", 90, "matching.explain", "llo-matching", "matching.explain matching"),
            of(
                    "answers",
                    90,
                    "matching.diff matching.nearmiss matching.question matching.select matching.internal.nearmiss"
                            + " matching.internal.question matching.internal.vary",
                    "llo-matching",
                    "matching"),
            of(
                    "algebra",
                    90,
                    "matching.algebra matching.internal.normal",
                    "llo-matching",
                    "matching.algebra matching.internal.normal"),
            of(
                    "lint",
                    90,
                    "matching.lint matching.internal.search",
                    "llo-matching",
                    "matching.lint matching.internal.search matching.algebra"),
            of(
                    "engines",
                    90,
                    "matching.internal.dimension matching.internal.engine matching.internal.fact matching.internal.gate"
                            + " matching.internal.group matching.internal.place matching.internal.rule",
                    "llo-matching",
                    "matching.internal.engine matching.internal.place matching"),
            of("ledger", 90, "model.ledger matching.ledger", "llo-matching", "matching.ledger"),
            of(
                    "funding",
                    90,
                    "matching.funding matching.internal.funding",
                    "llo-matching",
                    "matching.funding matching.internal.funding"),
            of("replay", 90, "model.replay matching.replay", "llo-matching", "model.replay matching.replay"),
            of(
                    "text",
                    90,
                    "io.internal.json io.internal.csv",
                    "llo-io",
                    "io.internal.json io.internal.csv io.convert io"),
            of("codecs", 90, "io.internal.codec io.internal.wire", "llo-io", "io.internal.codec io.internal.wire io"),
            of(
                    "rules",
                    90,
                    "io.internal.rule io.internal.constraint",
                    "llo-io",
                    "io.internal.constraint io.finding io"),
            of(
                    "conversion",
                    90,
                    "io.internal.convert io.internal.mapping",
                    "llo-io",
                    "io.convert io.finding io.internal.csv io"),
            of(
                    "reports",
                    90,
                    "io io.internal.read io.internal.report io.internal.schema io.internal.view io.internal.write",
                    "llo-io",
                    "io io.internal.read io.internal.report io.internal.schema io.internal.write io.ledger"));

    private static MutationGroup of(String name, int floor, String packages, String module, String tests) {
        return new MutationGroup(name, floor, List.of(packages.split(" ")), module, List.of(tests.split(" ")));
    }

    /** The classes to change, as PIT understands them. */
    String classes() {
        return within(packages);
    }

    /** The tests to ask, as PIT understands them. */
    String testClasses() {
        return within(tests);
    }

    private static String within(List<String> packages) {
        return packages.stream()
                .map(name -> "~nl\\.llo\\." + name.replace(".", "\\.") + "\\.[A-Z].*")
                .collect(Collectors.joining(","));
    }
}
