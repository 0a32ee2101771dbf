package nl.llo.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Prints what the commands with reports print, one after the other. */
final class EveryOutput {

    private static final String BROKEN = TestFiles.of("broken-catalogue.json");
    private static final String WRONG = TestFiles.of("broken-profiles.ndjson");
    private static final String FUNDING = "src/main/resources/nl/llo/examples/funding/";

    private static final List<String> COMMANDS = List.of(
            "validate " + BROKEN + " " + WRONG,
            "validate " + BROKEN + " " + WRONG + " --lang en",
            "validate " + BROKEN + " " + WRONG + " --format json",
            "validate " + BROKEN + " " + WRONG + " --format html",
            "validate " + TestFiles.of("dead-branch.json") + " --format json",
            "match " + FUNDING + "person.json --on 2022-06-01 --all --near-misses",
            "match " + FUNDING + "person.json --on 2022-06-01 --format json",
            "match " + FUNDING + "person.json --on 2022-06-01 --compare-on 2026-01-01 --format json",
            "match --profiles - --on 2022-06-01",
            "match --profiles - --on 2022-06-01 --format json",
            "match --profiles - --on 2022-06-01 --each",
            "fund --route " + FUNDING + "route.json --profile " + FUNDING + "person.json --catalogue " + FUNDING
                    + "funds.json --on 2022-06-01 --format json",
            "replay stap-2023-05",
            "table regulations",
            "catalogue list");

    private EveryOutput() {}

    /**
     * Prints.
     *
     * @param args none
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, UTF_8);
        String people = people();
        for (String command : COMMANDS) {
            CliRun run = CliRun.withInput(command.contains(" - ") ? people : "", command.split(" "));
            out.println("== " + command + ": " + run.status());
            out.println(run.out() + run.err());
        }
    }

    /** More than one batch, so that several threads have work; among them one that cannot be read. */
    private static String people() {
        return IntStream.range(0, 3_000)
                .mapToObj(i -> "{\"id\":\"p-" + i + "\",\"birthYear\":" + (1950 + i % 61)
                        + ",\"home\":{\"municipality\":\"" + (i % 2 == 0 ? "GM0344" : "GM0034")
                        + "\"},\"hoursPerWeek\":"
                        + (i == 1_234 ? "\"many\"" : i % 41) + ",\"education\":\"" + (i % 3 == 0 ? "PO" : "HAVO")
                        + "\"}")
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
