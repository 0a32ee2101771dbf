package nl.llo.examples.mutation;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Starts PIT on groups of packages, one after the other, each in a process of its own, and prints what share of the faults was
 * noticed and which were not. PIT's own report is left below {@code target/mutation}.
 */
public final class MutateAll {

    /** Tests that take long, need more than one process, or judge files rather than code. */
    private static final List<String> SLOW = List.of(
            "*LincheckTest",
            "*ContentionTest",
            "*CrashTest",
            "*KilledExport*",
            "*ColdStartTest",
            "*SearchAgainst*Test",
            "*SchemaAgreement*",
            "*Naughty*",
            "*JsonTestSuiteTest",
            "*BrowserTest",
            "*CanaryTest",
            "*ChangedCatalogueTest",
            "*NearMissLawsTest",
            "*WholeReportTest",
            "*PageTest",
            "*SchemaFilesTest",
            "*BuiltIn*");

    private static final List<String> MODULES = List.of("llo-model", "llo-matching", "llo-io");

    private MutateAll() {}

    /**
     * Judges the tests.
     *
     * @param args a regular expression for the names of the groups that are wanted
     * @throws IOException if the working folder cannot be written
     * @throws InterruptedException if somebody ends this
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Pattern wanted = Pattern.compile(args[0]);
        List<String> low = new ArrayList<>();
        for (MutationGroup group : MutationGroup.ALL) {
            if (wanted.matcher(group.name()).matches() && !judge(group)) {
                low.add(group.name());
            }
        }
        if (!low.isEmpty()) {
            throw new IllegalStateException("Too few faults were noticed in " + low);
        }
    }

    private static boolean judge(MutationGroup group) throws IOException, InterruptedException {
        Path report = Path.of("target", "mutation", group.name()).toAbsolutePath();
        Files.createDirectories(report);
        Path log = report.resolve("pit.log");
        Path rows = report.resolve("mutations.csv");
        Files.deleteIfExists(rows);
        int status = new ProcessBuilder(command(group, report))
                .directory(root().resolve(group.module()).toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (status != 0 || !Files.exists(rows)) {
            System.out.println(group.name() + ": PIT failed, see " + log);
            return false;
        }
        List<MutationResult> results;
        try (Stream<String> lines = Files.lines(rows)) {
            results = lines.map(MutationResult::of).toList();
        }
        long noticed = results.stream().filter(MutationResult::isNoticed).count();
        System.out.printf(
                "%s: %.1f %% of %d faults were noticed%n",
                group.name(), Math.floor(1000.0 * noticed / Math.max(1, results.size())) / 10, results.size());
        results.stream().filter(result -> !result.isNoticed()).forEach(result -> System.out.println("  " + result));
        return noticed > 0 && 100 * noticed >= (long) group.floor() * results.size();
    }

    private static List<String> command(MutationGroup group, Path report) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath(),
                "org.pitest.mutationtest.commandline.MutationCoverageReport",
                "--reportDir=" + report,
                "--sourceDirs=" + folders("src/main/java"),
                "--targetClasses=" + group.classes(),
                "--excludedClasses=*.Immutable*",
                "--targetTests=" + group.testClasses(),
                "--excludedTestClasses=" + String.join(",", SLOW),
                "--mutableCodePaths=" + folders("target/classes"),
                "--outputFormats=CSV,HTML",
                "--timestampedReports=false",
                "--timeoutConst=8000",
                "--timeoutFactor=2",
                "--failWhenNoMutations=true",
                "--jvmArgs=-Xmx1g",
                "--threads=1");
    }

    /** The classes and tests of the modules from their folders, as PIT looks for neither in jars. */
    private static String classPath() {
        String folders =
                (folders("target/classes") + "," + folders("target/test-classes")).replace(",", File.pathSeparator);
        return folders
                + File.pathSeparator
                + Stream.of(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator), -1))
                        .filter(entry -> !entry.contains("llo-") || !entry.contains("target"))
                        .collect(Collectors.joining(File.pathSeparator));
    }

    private static String folders(String name) {
        return MODULES.stream()
                .map(module -> root().resolve(module).resolve(name).toString())
                .collect(Collectors.joining(","));
    }

    /** The folder in which the modules stand, seen from the module in which this runs. */
    private static Path root() {
        return Path.of("..").toAbsolutePath().normalize();
    }
}
