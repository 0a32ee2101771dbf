package nl.llo.examples.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.llo.io.LloSchemas;

/**
 * Starts Jazzer on the harnesses, one after the other, each in a process of its own. What it finds is left below
 * {@code target/fuzz}.
 */
public final class FuzzAll {

    private static final Pattern WORD = Pattern.compile("\"([A-Za-z][A-Za-z0-9_-]{1,30})\"");

    private FuzzAll() {}

    /**
     * Fuzzes.
     *
     * @param args seconds for each harness, and a regular expression for the names of those that are wanted
     * @throws IOException if the working folder cannot be written
     * @throws InterruptedException if somebody ends this
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path work = Files.createDirectories(Path.of("target", "fuzz"));
        Path words = work.resolve("words.txt");
        Files.write(words, words());
        boolean failed = false;
        for (String harness : FuzzSeedsTest.HARNESSES.keySet()) {
            if (harness.matches(args[1])) {
                failed |= fuzz(harness, args[0], work, words) != 0;
            }
        }
        if (failed) {
            throw new IllegalStateException("See target/fuzz for what was found");
        }
    }

    private static int fuzz(String harness, String seconds, Path work, Path words)
            throws IOException, InterruptedException {
        Path corpus = Files.createDirectories(work.resolve(harness));
        Path log = work.resolve(harness + ".log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=nl.llo.examples.fuzz." + harness,
                        "--instrumentation_includes=nl.llo.**:de.siegmar.fastcsv.**",
                        "--reproducer_path=" + work,
                        "-artifact_prefix=" + work + "/" + harness + "-",
                        "-dict=" + words,
                        "-max_total_time=" + seconds,
                        "-max_len=4000",
                        "-timeout=30",
                        corpus.toString(),
                        "src/test/resources/nl/llo/examples/fuzz/" + harness)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int status = process.waitFor();
        List<String> lines = Files.readAllLines(log);
        System.out.println(harness + ": " + (status == 0 ? "nothing found; " : "FOUND SOMETHING; ") + last(lines));
        return status;
    }

    private static String last(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("#") && line.contains("cov:"))
                .reduce((one, other) -> other)
                .orElse("see its log");
    }

    /** The words of the format, for libFuzzer to put together. */
    private static List<String> words() {
        TreeSet<String> words = new TreeSet<>();
        for (String name : LloSchemas.listNames()) {
            StringBuilder schema = new StringBuilder();
            LloSchemas.write(name, schema);
            Matcher matcher = WORD.matcher(schema);
            while (matcher.find()) {
                words.add("\"\\\"" + matcher.group(1) + "\\\"\"");
            }
        }
        return List.copyOf(words);
    }
}
