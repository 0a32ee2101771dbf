package nl.llo.benchmark;

import nl.llo.io.ImportSource;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.llo.io.LloImporter;
import nl.llo.model.catalogue.Catalogue;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How the time of an import grows when its input doubles, for catalogues in which one rule between records has all the work: at
 * most 2.3 times. Reading the text takes most of it, and is in the figure.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RuleGrowthBenchmark {

    /** Which rule has the work. */
    @Param({"ids", "successions", "names", "periods", "tranches", "roles", "places", "groups"})
    public String rule;

    /** How many records, or parts of one record, there are. */
    @Param({"4000", "8000"})
    public int size;

    private byte[] catalogue;

    /** Makes the catalogue. */
    @Setup
    public void make() {
        catalogue = catalogue(rule, size).getBytes(StandardCharsets.UTF_8);
    }

    /** Reads it, with all rules. */
    @Benchmark
    public long read() {
        return LloImporter.standard()
                .readCatalogue(ImportSource.of(catalogue, "c.json"), Catalogue.empty())
                .getReport()
                .countOmitted();
    }

    static String catalogue(String rule, int size) {
        String head =
                "{\"formatVersion\":\"1.0\",\"kind\":\"catalogue\",\"documents\":[{\"id\":\"D\",\"title\":{\"nl\":\"x\"}}],";
        return head
                + switch (rule) {
                    case "successions" -> regulations(size, "\"successor\":\"r%2$d\",");
                    case "names" ->
                        regulations(size, "\"periods\":[{\"from\":\"2020-01-01\"}],")
                                .replace("\"n-", "\"n\",\"en\":\"n-");
                    case "periods" ->
                        regulations(
                                1, "\"periods\":[" + periods(size) + "],\"conditions\":[" + conditions(size) + "],");
                    case "tranches" ->
                        regulations(
                                1,
                                "\"periods\":[{\"from\":\"1000-01-01\"}],\"budgets\":[{\"id\":\"b\",\"tranches\":["
                                        + tranches(size) + "],\"sources\":[{\"document\":\"D\"}]}],");
                    case "roles" ->
                        "\"organisations\":["
                                + list(
                                        size,
                                        "{\"id\":\"o%d\",\"name\":{\"nl\":\"x\"},\"type\":\"OTHER\",\"roles\":[\"ADVISER\"],"
                                            + "\"sources\":[{\"document\":\"D\"}]}")
                                + "]," + regulations(size, "\"funders\":[\"o%1$d\"],");
                    case "places" ->
                        regulations(
                                size,
                                "\"periods\":[{\"from\":\"2020-01-01\"}],\"area\":{\"municipalities\":[\"GM0005\",\"GM9999\"]},");
                    case "groups" ->
                        "\"groups\":["
                                + list(
                                        size,
                                        "{\"id\":\"g%1$d\",\"name\":{\"nl\":\"x\"},\"definition\":{\"memberOf\":\"g%2$d\"},"
                                            + "\"sources\":[{\"document\":\"D\"}]}")
                                + "]";
                    default -> regulations(size, "").replaceAll("\"r[0-9]+\"", "\"r\"");
                }
                + "}";
    }

    private static String regulations(int size, String more) {
        return "\"regulations\":["
                + list(
                        size,
                        "{\"id\":\"r%1$d\",\"name\":{\"nl\":\"n-%1$d\"},\"kind\":\"LAW\"," + more
                                + "\"sources\":[{\"document\":\"D\"}]}")
                + "]";
    }

    private static String periods(int size) {
        return list(size, "{\"from\":\"%3$04d-01-01\",\"until\":\"%3$04d-12-30\"}");
    }

    private static String tranches(int size) {
        return list(size, "{\"period\":{\"from\":\"%3$04d-01-01\",\"until\":\"%3$04d-12-30\"}}");
    }

    private static String conditions(int size) {
        return list(
                size,
                "{\"id\":\"c%1$d\",\"criterion\":{\"age\":{\"min\":18}},\"period\":{\"from\":\"%3$04d-12-31\",\"until\":\"%3$04d-12-31\"},"
                    + "\"sources\":[{\"document\":\"D\"}]}");
    }

    /** Items with their number, the next number, and a year. */
    private static String list(int size, String item) {
        return IntStream.range(0, size)
                .mapToObj(number -> String.format(Locale.ROOT, item, number, (number + 1) % size, 1000 + number % 8999))
                .collect(Collectors.joining(","));
    }
}
