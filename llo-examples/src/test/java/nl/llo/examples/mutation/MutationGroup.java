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
                    "model.criterion matching matching.criteria"),
            of("money", 95, "model.money", "llo-model", "model.money"),
            of("budget", 95, "model.budget matching.budget", "llo-matching", "model.budget matching.budget"),
            of("findings", 95, "io.finding io.internal.report", "llo-io", "io io.finding io.internal.report"));

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
